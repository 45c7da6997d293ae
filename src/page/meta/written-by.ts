/** "Written by" in German, with the kind of text in front of it or not. */
export const VON =
  '(?:(?:eine? \\S+|alles?|zeige|geschrieben|verfasst|erstellt|veröffentlicht|gepostet|eingestellt|beitrag|beiträge|artikel|kommentar|bericht|reportage|porträt|essay|analyse|interview|gastbeitrag|pressemitteilung|text|autorenseite) )*von';

/** The same in the Romance languages and Dutch. */
export const PAR = [
  '(?:(?:article|propos recueillis|publié|écrit|rédigé|texte) )*par',
  '(?:(?:escrito|publicado|redactado|elaborado|texto) )?por',
  '(?:scritto|pubblicato) da|(?:(?:a cura|testo|articolo) )?di',
  '(?:geschreven )?door',
].join('|');

/** The same in these and others. */
export const BY = [
  '(?:(?:a|guest|news|view|all|article|column|opinion|analysis|review|report|commentary|essay|interview|feature|posts?|perspective|words|story|text|written|posted|published|submitted|contributed|created|reported|compiled) )*by',
  VON,
  PAR,
  '(?:(?:skriven|skrevet|publicerad|publisert|text|tekst) )?a[vf]',
  'oleh|oprac\\.',
].join('|');
