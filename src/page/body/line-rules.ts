import { type Cued, hasCue } from '../../core/cue.ts';
import { phrases } from '../phrases.ts';
import { isWide } from './survey.ts';

/**
 * Rules about single lines of the article, as rows; the reason of each stands above it. They are in lower case and meet lines in lower
 * case: a browser takes twice as long to make an expression that ignores case, and the page function runs afresh at every click.
 */
export interface LineRule {
  readonly name: string;
  /** Whole lines. */
  readonly lines?: (text: string) => boolean;
  /** Long and seldom met: see core/cue.ts. */
  readonly cues?: string;
  /** Only for a line with a character of a script without spaces. */
  readonly wide?: true;
  readonly pattern?: RegExp;
  /** Greatest weight of a line the rule may drop. */
  readonly longest: number;
  /** `link`: most of the line must be a link. `tail` / `head`: only behind the last or before the first paragraph. `any`: anywhere. */
  readonly where: 'any' | 'link' | 'tail' | 'head';
}

/** Words that lead to another article. */
export const READ_ALSO =
  /^[\s►▶▼▽»›→>*•\-–—|[(【<《◎●■◆※▎]*(?:read (?:more|also|next|now|the full (?:story|article))|also read|see also|related(?: (?:stories|story|articles?|posts?|links?|topics?|coverage|content|reading|news|roundup|videos?))?|more(?: on this| stories| from| news| coverage|(?=:))|recommended(?: reading| for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested)|don'?t miss|must read|trending(?: now)?|watch(?: more| also)?|in pictures|further reading|see more|view more|click (?:here|to)|lesen sie(?: auch| mehr)?|mehr (?:zum thema|zu diesem thema|dazu|lesen)|auch interessant|weiterlesen|passend dazu|siehe auch|zum thema|das könnte sie|(?:lire|voir) aussi|à (?:lire|voir)(?: aussi| également)?|sur le même (?:sujet|thème)|lea (?:también|más|además)|lea:|leer más|(?:lee|ver|vea) también|(?:también )?[lt]e puede interesar|además lea|leia (?:também|mais)|veja também|saiba mais|leggi (?:anche|tutto)|lees ook|läs (?:också|mer|även)|lue (?:myös|lisää)|les også|læs også|(?:baca|simak) juga|baca selengkapnya|(?:читайте|смотрите|дивіться) так(?:же|ож)|по теме|czytaj (?:też|także|również)|zobacz (?:też|także)|延伸阅读|相关(?:[阅新链连文专推视话][读闻接结章题荐频]|报[道导])|推荐阅读|阅读更多|更多(?:精彩|新闻|阅读)|点击查看|关连阅读|関连记事|あわせて読みたい|관련기사|यह भी पढ़ें|اقرأ أيضا|קראו גם|xem thêm|διαβάστε (?:επίσης|ακόμ[ηα])|cite[șş]te [șş]i|ilgili haber)(?=$|[\s:：,.!?…»›>》】※"“'–—|-]|[\u3400-\u9fff])/;

/** What may stand behind the words of a label. */
const LABEL_END = /^(?: (?:from|on|about|auf|bei|sur|en|su) .{2,30}(?=[:：]))?[\s:：…»›>》】※!-]*$/;

/** Signs before and behind a heading of other articles. */
const SIGNS = [' ►▶▼▽»>*•-–—|【<《◎●■◆※▎', ' :：…】>》※'] as const;

/** The same, as Chinese sites put it together, and in languages where it stands alone: a label before a link is known in any of them (`isPointer`). */
const isOthers = phrases(
  '精彩视频推荐,(推荐|更多|热门|热点|人气|最新|实时|即时|精彩|精选|编辑|小编|为您|为你|往期|同类)(阅读|推荐|新闻|文章|报道|报导|内容|消息|热点|精彩|精选|回顾),看更多(|新闻|文章|报导),猜(你|您)(喜欢|想看),(你|您)(可能|也许)(|也|还)(|会|想)(感兴趣|喜欢|看)(|的),(大家|其他人|网友)(都在看|(也|还)(在看|看了)),热搜(|榜),' +
    '(lesen sie |)hier lesen,leggi di più,vedi anche,lees meer,lesa líka,čtěte (také|dále|též),přečtěte si( také|),čítajte (aj|tiež),prečítajte si( aj| tiež|),olvas(sa|d) el( ezt is|),olvasson tovább,kapcsolódó cikk,citiți și,(прочетете|вижте|четете) (още|също),pročitajte (i|još|više),прочитајте (и|још),preberite (še|tudi),читайте (ещё|еще|ще),чытайце таксама,skaitykite (taip pat|daugiau),taip pat skaitykite,lasi(et|) arī,loe (ka|lisaks|veel),zobacz również,przeczytaj (też|także|również),(ayrıca|bunu da) okuyun,daha fazla oku,اقرأ (أيضًا|المزيد),(بیشتر|همچنین) بخوانید,קראו? עוד,lire la suite,(ये भी|और) पढ़ें,আরও পড়ুন,یہ بھی پڑھیں,மேலும் படிக்க,อ่านเพิ่มเติม,(ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง,đọc thêm,baca lagi,basahin (din|rin),lexo(|ni) (edhe|gjithashtu),həmçinin oxuyun,lleg(iu|eix) també,le tamén,irakurri gainera,ikusi ere,soma pia,관련 기사,더 보기,こちらもおすすめ',
  ...SIGNS,
);

/** A label of other articles ("Read also:") and nothing else. */
export const isReadAlso = (lower: string): boolean => {
  const found = READ_ALSO.exec(lower);
  return (found !== null && LABEL_END.test(lower.slice(found[0].length))) || isOthers(lower);
};

/** What stands on a button, or in a link, that asks for an address, money or an account. */
export const isInvitation = phrases(
  'subscribe(| now| today| here),sign (up|in)(| now| here| today),donate(| now| today),support us,become a (member|subscriber|supporter),join (now|us),(|jetzt )spenden,(jetzt|hier) (anmelden|abonnieren|bestellen|abo (abschließen|testen)),(faire|faites) un don,dona (ora|ahora),hazte soci(o|a),word (abonnee|lid),s’inscrire,s’abonner,je m’abonne,(s|a)uscr(í|i)bete,apúntate,regístrate,iscriviti,abbonati,assine(| já),inscreva-se,подписаться,立即(订阅|注册|加入),成为会员,登録する',
  '',
  ' .!→>»',
);

const either =
  (one: (text: string) => boolean, other: (text: string) => boolean) =>
  (text: string): boolean =>
    other(text) || one(text);

export const LINE_RULES: readonly LineRule[] = [
  // a label above a place for an advert
  {
    name: 'advert label',
    lines: phrases(
      'advertis(ements?|ing),(|advertisement|advertisement )skip (ad|advertisement),sponsored(| content),ad,anzeigen?,werbung,publicité,publicidade?,pubblicità,reklama?,poniżej dalsza część artykułu,dalsza część artykułu pod materiałem wideo,реклама,iklan,annonser?,advertentie,mainos,hirdetés,إعلان,פרסומת,विज्ञापन,haberin devamı(| için tıklayın),продолжение после рекламы,(|el contenido |o conteúdo )contin(u|ú)a (|a leggere )(después|depois|após|dopo) (|d(e|a) )(la |a |)(publicidade?|pubblicità),la suite après (|cette |la )publicité,passer la publicité,nach der werbung weiterlesen,remove ads,(skip past|after) newsletter promotion,this audio is auto-generated. please let us know if you have feedback,(lees|artikel gaat|(|de )tekst gaat) verder (na|onder) de(ze|) (advertentie|foto|afbeelding|video|tweet),weiter nach der anzeige,(|我是广告 )请继续往下阅读,文章继续,赞助商(内容|广告),advertorial,promoted,(广|広)告,推广,광고,your email address will not be published. required fields are marked,(story|article) continues (below|after)(| this)(| advertisement| ad| sponsor message),continue reading(| below| the main story),loading,please wait,(|advertisement - |advertisement · )scroll (|down )to continue(| reading| with content)',
      ' -–—[(*•',
      ']) :.…*–—-',
    ),
    cues: 'anzeige|javascript|browser',
    pattern:
      /^(?:[-–—\s[(*•]*anzeigen? \S+[\])\s:.…*–—-]*|.{0,40}(?:please|need to) enable javascript\b.*|your browser (?:does not|doesn[’']t) support .*)$/,
    longest: 120,
    where: 'any',
  },
  // leads to another article
  {
    name: 'read also',
    lines: isInvitation,
    pattern: READ_ALSO,
    longest: 220,
    where: 'link',
  },
  // how long it takes to read
  {
    name: 'reading time',
    cues: 'read|lese|lectur|écoute|leitura|lettura|lees|lezen|läs|læs|czyta|чтени|阅读|読了|okuma|baca',
    pattern:
      /^\W*(?:\d{1,3}[\s-]*(?:min(?:ut[eoi]s?|uten?)?\.?|分钟|分|мин\.?)[\s-]*(?:to )?(?:read|lesezeit|de (?:lectur[ae]|leitura)|di lettura|leestijd|lezen|lästid|czytania|чтения|阅读)|(?:(?:estimated )?read(?:ing)? time|lese(?:zeit|dauer)|temps d(?:e lecture|[’']écoute)|tiempo de lectura|tempo (?:de leitura|di lettura)|leestijd|lästid|læsetid|czas czytania|время чтения|阅读(?:时间|时长)|okuma süresi|waktu baca)[\s:：]*\S{0,4}\s?\d+.{0,12})\W*$/,
    longest: 60,
    where: 'any',
  },
  // head of a list of other articles
  {
    name: 'related',
    lines: either(
      isReadAlso,
      phrases(
        'more (articles|about|on this story|on this topic|like this),most (read|popular|viewed),top stories,latest (news|stories|posts),what to read next,tags?,topics?,about the authors?,(press|media) contacts?,contacts for media,(presse|medien)-?kontakt,sobre (la firma|el autor|la autora|o autor|a autora),об авторе,この记事を书いた人,作者简介,关于作者,explore more on these topics,newsletter,das könnte sie auch interessieren,weitere (artikel|beiträge|themen|nachrichten|meldungen),ähnliche (artikel|beiträge),articles (liés|similaires),not(i|í)cias relacionadas,artículos relacionados,articoli correlati,похожие (статьи|материалы),материалы по теме,verwandte (artikel|beiträge|themen),das könnte dir auch gefallen,schon gelesen,empfohlene (beiträge|artikel),artykuły powiązane,gerelateerde artikelen,meist-?(gelesen|diskutiert),dans la même rubrique,potrebbe interessarti(| anche),articoli simili,más noticias,meer over dit onderwerp,(関连|最新|人気|おすすめ)(ニュース|リンク|の记事),(人気|最新|おすすめ)记事,관련뉴스,많이 본 (기사|뉴스),추천 ?(기사|뉴스),(مواضيع|أخبار) ذات صلة,כתבות נוספות,עוד בנושא,ilgili haberler,(berita|artikel) terkait,(tin|bài) liên quan,σχετικά άρθρα,související články,kapcsolódó cikkek,articole similare',
        ...SIGNS,
      ),
    ),
    cues: 'more |更多|you m|share |mehr |schon gelesen?',
    pattern:
      /^[\s►▶»*•\-–—|]*(?:(?:read )?more (?:great .{2,30} stories|.{2,20} stories|from .{2,40})|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|share (?:this.{0,30}|or comment on .*)|更多.{2,10}(?:报[道导]|新闻)|mehr (?:zum thema|artikel|aus|von) .{0,40}|schon gelesen\?)\s*[:：…]?$/,
    longest: 120,
    where: 'tail',
  },
  // asks for an address or a follower
  {
    name: 'subscribe',
    cues: 'sign up|subscribe |click |get |newsletter|inbox|download |follow |facebook|submit your|never miss|teilen|gefällt|únete|canal de|verpassen|unterstütze|spende|join |abonnieren|jetzt |folgen sie|suivez|vous|suscríb|síguenos|siga-|inscreva|assine|iscriviti|seguici|дпи|journalism|cookies|have a |got a |reader-supported|clap|coffee|patreon|contact |entre no',
    pattern:
      /(?:sign up (?:for|to|now|today|here)|subscribe (?:to|now|here|today)|click (?:here )?to subscribe|click here (?:to|for)|get (?:the latest|our|more|all the|fox)\b.{0,60}\b(?:newsletter|inbox|email|app|on the go|news)|(?:our|free|daily|weekly) newsletter|in(?:to)? your inbox|download (?:the|our) .{0,40}app|follow (?:us|me|him|her|ap|@\w+|.{2,40}) on (?:twitter|facebook|instagram|linkedin|telegram|x|youtube|social)|like us on facebook|submit your (?:letter|story|comment)|never miss|möchten sie den artikel teilen|^gefällt dir|únete (?:a|desde)|canal de (?:telegram|youtube|whatsapp)|nichts mehr verpassen|^unterstütze|unterstützen sie|unsere? \S+ unterstützen|unterstützen!$|jede (?:kleine )?spende|join (?:us|our|thought|the conversation|the discussion|over)\b|abonnieren sie|(?:newsletter|jetzt) (?:abonnieren|anmelden|bestellen)|folgen sie uns|suivez[- ]nous|(?:abonn|inscriv)ez[- ]vous|suscríb(?:ete|ase)|síguenos|siga-nos|inscreva-se|assine|iscriviti|seguici|п(?:ідп|одп)и(?:сывайтесь|шитесь|суйтесь|шіться)|support (?:our|quality) journalism|^(?:do you )?(?:have|got) a (?:news )?(?:story|tip)|^thanks for reading .{2,60}! subscribe |reader-supported publication|please clap|buy me a coffee|me on patreon|^subscribe on .{0,60}(?:podcast|spotify)|^follow topics and authors|^contact .{3,40} at \S+@|^entre no grupo|we use cookies)/,
    longest: 260,
    where: 'tail',
  },
  // the same in Chinese; a sentence speaks to the reader, or it is one of a text about codes and apps
  {
    name: 'call to follow',
    wide: true,
    pattern:
      /^(?=.*(?:我们|欢迎|本[报站台网刊文](?!记)|[你您]|请[用使打点下关扫]|立即|快来)|[^。]{1,40}$).*(?:扫(?:描|一扫|码)|二维码|长按|公众号|app看|尽在.{2,12}app|按赞|(?:关注|追踪|赞好).{0,12}(?:微信|视频号|我们|脸书|facebook|ig\b|粉丝|频道)|(?:下载|打开).{0,12}(?:客户端|app)|(?:加入|成为).{0,10}(?:line|会员|telegram|粉丝)|订阅.{0,10}(?:电子报|频道|newsletter|youtube)|分享.{0,8}(?:[朋好]友|微信)|欢迎(?:转发|分享)|赞助.{0,4}(?:我们|本)|支持(?:.{0,6}媒体|我们)[！!]?$)/,
    longest: 260,
    where: 'tail',
  },
  // what the house earns, whose opinions these are, its letters, and by which keys one tells it of an error, in whatever language
  {
    name: 'house note',
    cues: 'ctrl|error|mistake|typo|fehler|retrouvez|schreiben sie uns|affiliate|commission|expressed|opinion|meinung|äußerung|kommentare|newsletter|laufenden|gefallen|spende|hilfreich',
    pattern:
      /ctrl ?\+ ?enter|^retrouvez (?:tou|l[’']ens)|^schreiben sie uns |^.{0,40}(?:errors?|mistakes?|typos?)\b.{0,32}(?:let us know|(?:contact|tell|email) us|report it)|^.{0,12}fehler .{0,24}(?:melden|schreiben sie)|affiliate[- ](?:link|commission)|may (?:earn|receive) .{0,30}commission|^(?:the |any |all )?(?:views|opinions).{0,20} expressed |^l[ae]s opinion\w* (?:ex|v)|^(?:meinungen|äußerungen|kommentare) .{0,60}(?:entsprechen|geben|stellen) |(?:unseren|zum|notre|nuestra) newsletter|^bleib\w* auf dem laufenden|(?:artikel|beitrag) (?:gefallen|hilfreich)\?|spenden? sie /,
    longest: 370,
    where: 'tail',
  },
  // a Chinese portal advertises a vote, a shop, its app, in a paragraph of its own
  {
    name: 'call to click',
    wide: true,
    pattern:
      /[【[（(](?:点击|戳)[^】\])）]{1,12}[】\])）]|点我下载|下载.{0,8}(?:客户端|app).{0,16}(?:福利|优惠|专享)|^[【[（(](?:欢迎)?(?:点击|下载|关注)[^】\])）]{1,60}[】\])）]$|^.{2,8}广告合作.{0,8}点击|^.{0,4}点击.{0,8}[“「]?(?:蓝字|关注).{0,14}$|^炒股就看/,
    longest: 400,
    where: 'any',
  },
  // a legal line of the house
  {
    name: 'copyright',
    cues: '©|(c)|copyright|citation:|rights reserved|vorbehalten|droits réservés|los derechos|os direitos|权|material may not|转载|本站|许可|立场|观点|投资|投诉|异议',
    pattern:
      /^(?:©|\(c\)|copyright|citation: .*https?:|this (?:document|article|material) is (?:subject to|protected by) copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos (?:los derechos|os direitos)|(?:版|著作)权(?:所有|声明))|(?:all rights reserved|this material may not be published, broadcast|无断?转载|未经(?:授权|.{2,16}授权，?(?:请勿|不得|禁止|严禁)|.{0,10}许可.{0,12}(?:转载|复制|刊载))|(?:不得|禁止|请勿|严禁)转载|转载[请须]?(?:注明|保留)|授权转载|版权[归属].{1,16}所有|不代表.{2,12}立场|立场无关|仅代表.{2,10}(?:观点|立场)|不构成.{0,6}投资|^如.{0,12}(?:异议|投诉)|^本站.{0,80}(?:侵犯|侵权|仅供|互联网))/,
    longest: 400,
    where: 'tail',
  },
  // names of the desk and where it came from
  {
    name: 'editors',
    wide: true,
    pattern:
      /^[\s(（【[■●◎]*(?:(?:作者|译者|[翻编]译|采[访写]|(?:采访.)?撰[文稿]|报[道导]|记者|编辑)(?!.*[。？！?!]$)|(?:责任|核稿|文字|网络|网页|执行|值班|新媒体)编[辑审]|编审|[责网]编|.{0,2}主编|(?:本文)?原[标题][题为]?|(?:本文|文章|原文|稿件|信息|新闻|图片)?来源|稿源|图源|提供|(?:原文)?出[处處]|通讯员|值班主任|审[核校]|校[对审]|排版|文章录入|发布单位|实习生|(?:题|封面)?图|广告(?:合作|投放)|编校|[一二三初复终]审|(?:特别|免责|版权)?声明|关键[词字]|标签|栏目|tag|字[号级体]|分享[到至]?|(?:阅读|查看)原文|举报|返回搜狐|更多猛料|欢迎关注|本文(?:首发|转载)|转[载自]自?|(?:新闻|爆料)热线|投稿(?:信箱)?)\s*[:：/｜|]|^.{2,5}(?:编辑|记者)\s*[|｜]|^(?:(?:责任?编辑?|编[辑译]|[校审][对校]|记者|实习生)\s+[\u4e00-\u9fff]{2,4}(?:[\s;；、/／]+|$))+$/,
    longest: 400,
    where: 'tail',
  },
  // what East Asian sites put below their texts: where to go on, counters, whose rights
  {
    name: 'foot of an East Asian page',
    wide: true,
    pattern:
      /^[\s(（【[<〈※★◎]*(?:返回(?:搜狐|首页|列表)|查看更多|[上下]一[篇页条则][:：]|(?:打印|列印|关闭|推荐)(?:本页|[】\]])|网友评论仅供|(?:浏览|阅读|点[击阅]|点?赞|评论|留言|收藏|转发|人气)[量次]?数?\s?[:：(（]?\s?\d|本文为转载|ip ?属地|发布于[:：]|阅读时间|本文共\d+字|.{2}位置[:：]|首页\s?[>/»›]|更多(?:精彩)?内容.{0,6}关注|[^。]{0,12}(?:提醒|关心)您[:：]|続きを読む|この记事を(?:シェア|保存|共有)|コメントを|会员登録|无断転载|.{2,12}を?フォローする?$|(?:line|メール)で送る|はてなブックマーク|xで(?:ポスト|共有)|次ページは|タグ[:：]|좋아요 ?\d|関连记事[:：])|^(?:[#＃][^#\s]{1,20}#?\s*)+$|^(?:기사\s?제보|제보는 |이 기사는 언론사)/,
    longest: 160,
    where: 'tail',
  },
  // what East Asian sites put between headline and text, or below it: the size of letters, a sound, what does not load, buttons in a row
  {
    name: 'controls of an East Asian page',
    wide: true,
    pattern:
      /^[\s(（【[●]*(?:(?:(?:放大|[缩縮]小|默认)字[体号]\s?)+|繁体\s?[/|]?\s?简体|简体\s?[/|]?\s?繁体|字[体号级](?:[设設][定置]|大小)?[:：][\s大中小特超a+-]+|点击(?:播放|[观查]看).{0,10}|点击.{0,8}(?:看|[浏阅][览读])更多.{0,8}|(?:视频|音频|图片)?(?:加载中|正在加载|缓冲中)|[您你]的浏览器不支持.{2,20}|收?[听聽](?:新闻|本文|全文|文章)|(?:我要|网友|读者)?(?:评论|留言)[(（]\d*[)）]|读者(?:评论|来信|留言)|(?:(?:点?赞|收藏|转发|分享|评论|在看|打赏|(?:新浪)?微博|微信|qq(?:空间|好友)?|朋友圈|facebook|line|复制[链连][接结])[\s|·]*){2,}|[本全]文(?:共|约|字数)+[:：]?\s?\d+字?.{0,20})[\s)）】\].…!！]*$/,
    longest: 80,
    where: 'any',
  },
  // whose rights it may touch, where else it stands, and other articles without their links
  {
    name: 'foot of a Chinese page',
    wide: true,
    pattern:
      /^(?!图片来).*(?:(?:如[有果]?|若)[^。]{0,10}侵.{0,3}权|侵权.{0,2}(?:联系|告知|立?即?删|必删))|^[\s(（【●※]*(?:(?:延伸|推荐|相关|扩展|拓展)阅读[:：]|看?更多新?闻?(?:请看)?[:：]|本文(?:首发|原载|刊)于|投稿邮箱[:：]|加入.{2,10}好友$)/,
    longest: 160,
    where: 'tail',
  },
  // the forum or blog software speaks
  {
    name: 'forum',
    cues: '本文|文章|网址|发信站|trackback|本贴|本帖|阅读',
    pattern:
      /^[\s(（※]*(?:发信站|(?:本文|文章)(?:发表于|通告引用|网址|链接|连结|地址)|网址[:：]|trackback|本[贴帖]由.{1,30}[于发]|您是本文第|已被?阅读)/,
    longest: 200,
    where: 'tail',
  },
  // who worked on it, and where filed
  {
    name: 'desk credit',
    cues: ' by|associated press|contributed |follow |editor|photo|źródło|über |angaben|chroniony|produktempf|ansprechp|kontakt|original-content|weiter|image|foto|bild|e:|tag|borítók|filed |posted |categor|published|appeared|consult|erschien|dieser |contact |about |/',
    pattern:
      /^[\s(（[]*(?:(?:additional |with )?reporting by|editing by|written by|compiled by|(?:the )?associated press (?:writers?|reporters?)|.{3,60} contributed (?:to|reporting)|follow .{2,40}(?:on twitter|coverage)|editor'?s note|photo(?:s|graph)?(?: by|:)|crédits? photos?|źródło|über (?:den autor|die autorin|uns|dieses thema (?:berichte|lief))|alle angaben ohne gewähr|materiał chroniony|produktempfehlung|(?:ansprechpartner(?:in)?|(?:presse-?)?kontakt|weitere infos|weiterführender? links?)\b|images?(?: by|:)|borítókép:|fotos?:|bild(?:er)?:|\w*quelle:|fuente:|fonte:|source:|tags?:|filed under|posted in|tagged|categor(?:y|ies):|published(?: on| in)?:?|this (?:(?:story|article|report by .{3,40}) (?:(?:was )?(?:originally|first) (?:published|appeared)|is republished)|entry was posted )|dieser (?:artikel|text|beitrag) (?:erschien zuerst|ist (?:zuerst|teil unserer))|.{3,80} (?:does|do) not work for, consult|\([a-z]{2,4}(?:\/[a-z]{2,4})+\)$|contact (?:us|the)|about the author|original-content von)/,
    longest: 330,
    where: 'tail',
  },
  // a control without its picture
  {
    name: 'controls',
    lines: phrases(
      'share(| this)(| article| story| post),tweet,pin(| it),e-?mail,print,save,comments?,no comments?(| yet),comments are closed,leave a (comment|reply),log in (|or (register|sign up) )to (post|leave|write) (|a )comments?,reuse this content,reply,like,follow,facebook,twitter,whatsapp,linkedin,pinterest,reddit,telegram,copy link,link copied,teilen,drucken,merken,kommentieren,kommentare?,compartir,partager,imprimer,condividi,stampa,next,previous,prev,back to top,top,close,menu,gift this article,save (this article|for later),partager cet article,comparte esta noticia,compartilhe(| esta notícia)(| no whatsapp),deel(| dit) artikel,purchase licensing rights,recurso exclusivo para assinantes,getty images,end of list,show (more|all|less),load more,read more,see more,view (all|gallery|comments),hide,back to gallery,expand,play,pause,watch( now| live),replay,video,image,photos?,caption,end,gallery,slideshow,(|我要|加入)(分享|收藏|评论|留言|报错|爆料|投稿),分享(至|到|此文|到facebook|到line),(|+|已)关注,订阅,追踪,原创,(|点)赞,关闭(|窗口),(发表|查看)(评论|留言),留言(讨|討)论,แชร์,登(录|入)后(|可|即可)(评论|留言),发送给(朋|好)友,转(寄|发),投诉,举报,打印 关闭,(打|列)印(|本文|本页),友善列印,(上|下)一(篇|页|则|条),(阅读|展开|查看|显示|加载|载入|继续|点击查看)(全文|更多|阅读|原文),(复制|拷贝)(链接|连结|网址),(回|回到|返回)(首页|顶部|页首|上一页|列表),字(体|号|级)(|大小),大 中 小,小 中 大,a- a a+,微(信|博),自动播放,toggle caption,hide caption,nach oben,zurück,weiter,zur merkliste hinzufügen,ajouter à vos sélections,没有媒体可用资源,no media source currently available,zur startseite,bild anzeigen,bild-?infos?,newsticker,originalartikel,empfohlener redaktioneller inhalt,pdf,listen(| to (this|the) (story|article)),escuchar(| nota| artículo),écouter(| l’article),(|artikel )(|an)hören,vorlesen,シェア(|する),保存(|する),印刷(|する),メモ入力,social share',
      ' |·•',
      ' |·•:：.…>»》',
    ),
    cues: 'share|comment|komment|follow|google|view all| of | / | von | sur | di | de |listen|页|【|阅读|浏览|点击|评论|收藏|转载|引用|推荐|喜欢|举报|打印|全文|小程序|visited |zurück zu',
    pattern:
      /^[\s|·•]*(?:(?:share(?: this)?(?: article| story| post)?|follow us) on .{2,20}|(?:add|set) .{0,40}\bon google|(?:comments?|commenter|kommentare anzeigen) \(?\d*\)?|\d+ comments?|view all \(\d+\)|(?:photo |image |slide |bild |foto )?\d{1,3} (?:of|von|sur|di|de) \d{1,3}|(?:photo|image|slide|bild|foto) \d{1,3} (?:of )?\/ \d{1,3}|list (?:\d+ )?of \d+(?: items)?|listen\W+\d{1,2}(?::\d\d| ?min\w*)|(?:(?:阅读|浏览|点击|评论|收藏|转载|引用|推荐|喜欢|举报|打印)[(（]?\d*[)）]?[\s|┆┊▼]*){2,}|(?:打开|下载).{2,16}(?:(?:阅读|查看)全文|小程序查看)|点击进入.{2,20}|(?:【[^】]{1,10}】\s*){2,}|[第共本全文首上下尾末一\d\s|/<>«»[\]（）(),，…]*页[第共本全文首上下尾末一页\d\s|/<>«»[\]（）(),，…]*|\(?visited [\d.,]+ times.{0,40}|zurück zu[mr]? .{2,30})[\s|·•:：.…>»》]*$/,
    longest: 60,
    where: 'any',
  },
  // WordPress and its makers' plugins speak
  {
    name: 'plugin',
    cues: "akismet|anti-spam| this|gefällt|gusta|j’aime|j'aime|mi piace|curtir|ind ik leuk|lubię|нрав|sukai|sharing|loading|wird geladen|lade|cargando|chargement|caricamento|carregando|laden|memuat|wczytywanie|загрузка|yükleniyor",
    pattern:
      /^(?:.{5,40} (?:akismet|anti-spam)\b.*|(?:share|like) this|gefällt mir|me gusta(?: esto)?|j[’']aime (?:ça|cela)|mi piace|curtir isso|vind ik leuk|lubię to|(?:по)?нравится|sukai ini|sharing is caring|(?:\p{L}+ ){0,2}(?:loading|wird geladen|lade|cargando|chargement|caricamento|carregando|laden|memuat|wczytywanie|загрузка|yükleniyor) ?(?:\.{3}|…))[\s:!]*$/u,
    longest: 160,
    where: 'tail',
  },
  // where it is filed, and a sign that points to another page
  {
    name: 'hash tags',
    pattern: /^(?:(?:#[^\s#]{1,30}#?\s*)+$|[►▶▸☞👉>] ?\S)/u,
    longest: 200,
    where: 'link',
  },
  // the numbers of an article's pages
  {
    name: 'page numbers',
    pattern: /^(?=\D*\d+\D+\d|\s*[[［(（])[\s|[\]［］()（）\d]+[>»]*$/,
    longest: 60,
    where: 'link',
  },
];

/** Whether a line, in lower case, is of the rule's kind. */
export const isOfKind = ({ lines, cues = '', wide, pattern }: LineRule, lower: string): boolean =>
  lines?.(lower) || (pattern !== undefined && hasCue(lower, cues) && (!wide || isWide(lower)) && pattern.test(lower));

/** Heads of what readers wrote; it may be longer than the article. */
export const COMMENT_HEAD: Cued = [
  'comment|respons|repl|thought|opini|diskus|komment|antwort|gedanke|pensée|yanıt|cevap|réaction|réponse|réflexion|respuesta|risposta|risposte|respost|pensieri|pensament|odpowied|koment|coment|hozzász|reactie|reageer|yorum|комент|коммент|ответ|отзывы|评论|留言|回复|跟帖|本帖|本贴|コメント|댓글|التعليقات|תגובות',
  /^[\s!-/:-@[-`{-¿\u2010-\u25ff\u3000-\u301f]*(?:(?:\d+\s*)?(?:comments?|responses|(?<=\d\s*)(?:response|thoughts?|antworten?|gedanken?|respuestas?|risposte|risposta|respostas?|pensieri|pensamentos|réflexions?|pensées?|odpowied[zź]i?|ответ(?:а|ов)?)|replies|(?:leave|post|write|add) (?:a|your) (?:comment|reply)|reader comments|kommentare?|(?:schreib(?:en sie|e)|hinterlassen sie|verfasse) (?:deinen|ihren|einen|eine) (?:kommentar|antwort)|(?:deja|escribe|escribir) (?:una|un) (?:respuesta|comentario)|(?:laisser|écrire|ajouter) un commentaire|(?:vos|les) réactions|lascia un commento|(?:deixe|deixar) um comentário|dodaj komentarz|geef een reactie|comentarios|commentaires|commenti|comentários|комментарии|(?:добавить|оставить) комментарий|коментарі|komentarze|komentáře|opinie|diskuse|kommentarer|kommentit|hozzászólások|reacties|yorumlar|bir (?:cevap|yanıt|yorum) yazın|отзывы|コメント(?:を残す)?|댓글(?: 남기기)?|التعليقات|תגובות|(?:[条则]|网友|最新|热门|全部|发表|用户|文章)?评论|网友留言|(?:发表)?回复(?:线索)?|跟帖|留言板?|本[帖贴]跟[从帖]标题)(?:[\s!-@[-`{-¿（）：\u2010-\u203b]*|\s*on .*|\s*zu .*)|\d+ (?:comments?|responses?|replies|thoughts?|antworten?|gedanken?|kommentare?|respuestas?|comentarios?|réponses?|commentaires?|réflexions?|risposte|risposta|commenti|pensieri|respostas?|comentários?|pensamentos|reacties|komentarz[ey]|комментари[ейяи]+|ответ(?:а|ов)?) (?:to|on|zu|auf|über|a|en|em|sur|à|su|op|do|к|на|about) \S.*)$/,
];

/** Lines behind which the article has ended. */
export const END_MARKS: readonly LineRule[] = LINE_RULES.filter(({ name }) => /^(?:rel|edi|for)/.test(name));
