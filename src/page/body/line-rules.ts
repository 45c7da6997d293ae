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
  /^[\s►▶»›→>*•\-–—|[(]*(?:read (?:more|also|next|now|the full (?:story|article))|also read|see also|related(?: (?:stories|story|articles?|posts?|links?|topics?|coverage|content|reading|news|roundup|videos?))?|more(?: on this| stories| from| news| coverage|(?=:))|recommended(?: reading| for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested)|don'?t miss|must read|trending(?: now)?|watch(?: more| also)?|in pictures|further reading|see more|view more|click (?:here|to)|lesen sie(?: auch| mehr)?|mehr (?:zum thema|zu diesem thema|dazu|lesen)|auch interessant|weiterlesen|passend dazu|siehe auch|zum thema|das könnte sie|(?:lire|voir) aussi|à (?:lire|voir)(?: aussi| également)?|sur le même (?:sujet|thème)|lea (?:también|más|además)|lea:|leer más|(?:lee|ver|vea) también|(?:también )?[lt]e puede interesar|además lea|leia (?:também|mais)|veja também|saiba mais|leggi (?:anche|tutto)|lees ook|läs (?:också|mer|även)|lue (?:myös|lisää)|les også|læs også|(?:baca|simak) juga|baca selengkapnya|(?:читайте|смотрите|дивіться) так(?:же|ож)|по теме|czytaj (?:też|także|również)|zobacz (?:też|także)|延伸[阅閱][读讀]|相[关關](?:[阅閱][读讀]|新[闻聞]|链接|連結|[报報][道導]|文章)|推荐阅读|阅读更多|更多(?:精彩|新闻|阅读)|点击查看|关连阅读|関連記事|あわせて読みたい|관련기사|यह भी पढ़ें|اقرأ أيضا|קראו גם|xem thêm|διαβάστε (?:επίσης|ακόμ[ηα])|cite[șş]te [șş]i|ilgili haber)(?=$|[\s:：,.!?…»›"“'–—|-]|[\u3400-\u9fff])/;

/** What may stand behind the words of a label. */
const LABEL_END = /^[\s:：…»›>!-]*$/;

/** A label of other articles ("Read also:") and nothing else. */
export const isReadAlso = (lower: string): boolean => {
  const found = READ_ALSO.exec(lower);
  return found !== null && LABEL_END.test(lower.slice(found[0].length));
};

const either =
  (one: (text: string) => boolean, other: (text: string) => boolean) =>
  (text: string): boolean =>
    other(text) || one(text);

export const LINE_RULES: readonly LineRule[] = [
  // a label above a place for an advert
  {
    name: 'advert label',
    lines: phrases(
      'advertis(ements?|ing),(|advertisement|advertisement )skip (ad|advertisement),sponsored(| content),ad,anzeigen?,werbung,publicité,publicidade?,pubblicità,reklama?,poniżej dalsza część artykułu,реклама,iklan,annonser?,annonse,advertentie,mainos,hirdetés,إعلان,פרסומת,विज्ञापन,haberin devamı,請繼續往下閱讀,advertorial,promoted,(广|廣|広)告,광고,story continues (below|after)(| this)(| advertisement| ad),article continues (below|after)(| advertisement| ad),continue reading(| below| the main story),loading,please wait,(|advertisement - |advertisement · )scroll (|down )to continue(| with content)',
      ' -–—[(*•',
      ']) :.…*–—-',
    ),
    cues: 'anzeige',
    pattern: /^[-–—\s[(*•]*anzeigen? \S+[\])\s:.…*–—-]*$/,
    longest: 120,
    where: 'any',
  },
  // leads to another article
  {
    name: 'read also',
    lines: phrases(
      'subscribe(| now| today| here),sign (up|in)(| now| here| today),donate(| now| today),become a (member|subscriber|supporter),join (now|us),jetzt (anmelden|abonnieren|bestellen),s’inscrire,s’abonner,je m’abonne,(s|a)uscr(í|i)bete,apúntate,regístrate,iscriviti,abbonati,assine(| já),inscreva-se,подписаться,立即(订阅|訂閱|注册|加入),成為會員,登録する',
      '',
      ' .!→>»',
    ),
    pattern: READ_ALSO,
    longest: 220,
    where: 'link',
  },
  // head of a list of other articles
  {
    name: 'related heading',
    lines: either(
      isReadAlso,
      phrases(
        'more (stories|news|articles|about|on this|on this story|on this topic|coverage|like this),most (read|popular|viewed),top stories,latest (news|stories|posts),what to read next,comments?,leave a (comment|reply),post a comment,tags?,topics?,about the authors?,(press|media) contacts?,contacts for media,sobre (la firma|el autor|la autora|o autor|a autora),об авторе,この記事を書いた人,作者简介,explore more on these topics,newsletter,das könnte sie auch interessieren,weitere (artikel|beiträge|themen|nachrichten|meldungen),ähnliche (artikel|beiträge),kommentare?,articles (liés|similaires),not(i|í)cias relacionadas,artículos relacionados,coment(a|á)rios,articoli correlati,commenti,相关(阅读|新闻|链接|报道|文章|推荐),相關(閱讀|新聞),(推荐|更多)阅读,(热门|热点|精彩)推荐,猜你喜欢,похожие (статьи|материалы),материалы по теме,комментарии,отзывы,verwandte (artikel|beiträge|themen),das könnte dir auch gefallen,schon gelesen,empfohlene (beiträge|artikel),artykuły powiązane,gerelateerde artikelen,meist-?(gelesen|diskutiert),dans la même rubrique,potrebbe interessarti(| anche),articoli simili,más noticias,meer over dit onderwerp,(関連|最新|人気|おすすめ)(ニュース|リンク|の記事),(人気|最新|おすすめ)記事,관련뉴스,많이 본 (기사|뉴스),추천 ?(기사|뉴스),更多(新闻|新聞|精彩|报道|報導|文章),最新(新闻|新聞|文章|消息),相关专题,猜您喜欢,猜你喜歡,大家都在看,(热门|熱門)(新闻|新聞|文章|推薦),(编辑|小编)推荐,为您推荐,相關(報導|文章|連結),(مواضيع|أخبار) ذات صلة,כתבות נוספות,עוד בנושא,ilgili haberler,(berita|artikel) terkait,(tin|bài) liên quan,ข่าวที่เกี่ยวข้อง,σχετικά άρθρα,související články,kapcsolódó cikkek,articole similare',
        ' ►▶»*•-–—|',
        ' :：…',
      ),
    ),
    cues: 'more |更多|you m|share this|mehr |schon gelesen?',
    pattern:
      /^[\s►▶»*•\-–—|]*(?:more (?:great .{2,30} stories|.{2,20} stories|from .{2,40})|you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}|share this.{0,30}|更多.{2,10}(?:[报報][道導]|新[闻聞])|mehr (?:zum thema|artikel|aus|von) .{0,40}|schon gelesen\?)\s*[:：…]?$/,
    longest: 120,
    where: 'tail',
  },
  // asks for an address or a follower
  {
    name: 'subscribe',
    cues: 'sign up|subscribe |click |get |newsletter|inbox|download |follow |facebook|submit your|never miss|teilen|gefällt|únete|canal de|verpassen|unterstütze|spende|join |abonnieren|jetzt |folgen sie|suivez|vous|suscríb|síguenos|siga-|inscreva|assine|iscriviti|seguici|дпи|二维码|关注|下载|扫码|長按|公众号|journalism|cookies|do you have',
    pattern:
      /(?:sign up (?:for|to|now|today|here)|subscribe (?:to|now|here|today)|click (?:here )?to subscribe|click here (?:to|for)|get (?:the latest|our|more|all the|fox)\b.{0,60}\b(?:newsletter|inbox|email|app|on the go|news)|(?:our|free|daily|weekly) newsletter|in(?:to)? your inbox|download (?:the|our) .{0,40}app|follow (?:us|me|him|her|ap|@\w+|.{2,40}) on (?:twitter|facebook|instagram|linkedin|telegram|x|youtube|social)|like us on facebook|submit your (?:letter|story|comment)|never miss|möchten sie den artikel teilen|^gefällt dir|únete (?:a|desde)|canal de (?:telegram|youtube|whatsapp)|nichts mehr verpassen|^unterstütze|unterstützen sie|unsere? \S+ unterstützen|unterstützen!$|jede (?:kleine )?spende|join (?:us|our|thought|the conversation|the discussion|over)\b|abonnieren sie|(?:newsletter|jetzt) (?:abonnieren|anmelden|bestellen)|folgen sie uns|suivez[- ]nous|(?:abonn|inscriv)ez[- ]vous|suscríb(?:ete|ase)|síguenos|siga-nos|inscreva-se|assine|iscriviti|seguici|п(?:ідп|одп)и(?:сывайтесь|шитесь|суйтесь|шіться)|扫描?二维码|关注.{0,12}(?:公众号|微信|视频号)|下载.{0,12}(?:客户端|app)|扫码|長按|长按.{0,8}二维码|微信公众号|^.{1,10}公众号$|support (?:our|quality) journalism|^do you have a (?:story|tip)|we use cookies)/,
    longest: 260,
    where: 'tail',
  },
  // a Chinese portal advertises a vote, a shop, its app, in a paragraph of its own
  {
    name: 'call to click',
    cues: '点击|點擊|戳|下载|關注|关注|點我',
    pattern:
      /[【[（(](?:点击|戳)[^】\])）]{1,12}[】\])）]|點我下載|下载.{0,8}(?:客户端|app).{0,16}(?:福利|优惠|专享)|^[【[（(](?:欢迎)?(?:点击|下载|关注)[^】\])）]{1,60}[】\])）]$|^.{2,8}广告合作.{0,8}点击|^.{0,4}(?:点击|點擊).{0,8}[“「]?(?:蓝字|藍字|关注|關注).{0,14}$/,
    longest: 400,
    where: 'any',
  },
  // a legal line of the house
  {
    name: 'copyright',
    cues: '©|(c)|copyright|rights reserved|vorbehalten|droits réservés|los derechos|os direitos|版权|版權|material may not|转载|授权|授權|立场|投诉|异议',
    pattern:
      /^(?:©|\(c\)|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos (?:los derechos|os direitos)|版权(?:所有|声明)|版權)|(?:all rights reserved|this material may not be published, broadcast|无断?转载|未[经經](?:授[权權]|.{2,16}授[权權]，?(?:[请請]勿|不得|禁止|[严嚴]禁))|(?:不得|禁止)转载|转载请注明|不代表.{2,12}立场|^如.{0,12}(?:异议|投诉))/,
    longest: 400,
    where: 'tail',
  },
  // names of the desk and where it came from
  {
    name: 'editors',
    wide: true,
    pattern:
      /^[\s(（【[]*(?:责(?:任?编辑|编)|(?:責任)?編輯|编[辑审]|原[标標][题題]|(?:本文|文章)?来源|(?:本文)?來源|稿源|作者|记者|記者|值班(?:编辑|主任)|主编|监制|审核|校[对對]|排版|实习生|图片来源|题图|封面图|编校|[一二三初复终]审|(?:特别|免责|版权)?声明|特別聲明|关键词|标签|字号|分享到?|(?:阅读|查看)原文|举报|返回搜狐|更多猛料|欢迎关注|本文(?:首发|转载)|转自|新闻热线|投稿)\s*[:：/｜|丨]|^.{2,5}(?:编辑|記者|记者)\s*[|｜丨]|^(?:(?:责编|编辑|校对|記者|记者)\s+[\u4e00-\u9fff]{2,4}(?:\s+|$))+$/,
    longest: 400,
    where: 'tail',
  },
  // what East Asian sites put below their texts: where to go on, counters, whose rights
  {
    name: 'foot of an East Asian page',
    wide: true,
    pattern:
      /^[\s(（【[<〈]*(?:返回(?:搜狐|首页|列表)|查看更多|分享让更多|分享讓更多|[上下]一[篇页頁条條则則][:：]|(?:字体|字體|字号|字號)[:：]|(?:打印|关闭|關閉|推荐|推薦)(?:本[页頁]|[】\]])|[网網]友[评評][论論][仅僅]供|(?:[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|[点點][赞讚]|[评評][论論]|收藏|[转轉][发發])[量数數]?\s?[:：]?\s?\d|本文[为為系係][转轉][载載]|更多(?:精彩)?[内內]容.{0,6}[关關]注|続きを読む|この記事を(?:シェア|保存|共有)|コメントを|会員登録|無断転載|関連記事[:：])|^(?:#[^#\s]{1,20}#\s*)+$|^(?:기사\s?제보|제보는 |이 기사는 언론사)/,
    longest: 160,
    where: 'tail',
  },
  // the forum or blog software speaks
  {
    name: 'forum note',
    cues: '本文|trackback|本贴|本帖|阅读',
    pattern: /^[\s(（]*(?:本文(?:发表于|通告引用|网址|链接|地址)|trackback|本[贴帖]由.{1,30}[于发]|您是本文第|已被?阅读)/,
    longest: 200,
    where: 'tail',
  },
  // who worked on it, and where filed
  {
    name: 'desk credit',
    cues: ' by|associated press|contributed |follow |editor|photo|źródło|über |angaben|chroniony|produktempf|ansprechp|kontakt|original-content|weiter|image|foto|bild|e:|tag|borítók|filed |posted |categor|published|contact |about |/',
    pattern:
      /^[\s(（[]*(?:(?:additional |with )?reporting by|editing by|written by|compiled by|(?:the )?associated press (?:writers?|reporters?)|.{3,60} contributed (?:to|reporting)|follow .{2,40}(?:on twitter|coverage)|editor'?s note|photo(?:s|graph)?(?: by|:)|crédits? photos?|źródło|über (?:den autor|die autorin|uns)|alle angaben ohne gewähr|materiał chroniony|produktempfehlung|(?:ansprechpartner(?:in)?|(?:presse-?)?kontakt|weitere infos|weiterführender? links?)\b|images?(?: by|:)|borítókép:|fotos?:|bild(?:er)?:|\w*quelle:|fuente:|fonte:|source:|tags?:|filed under|posted in|tagged|categor(?:y|ies):|published(?: on| in)?:?|this (?:(?:story|article) was (?:originally|first) published|entry was posted )|\([a-z]{2,4}(?:\/[a-z]{2,4})+\)$|contact (?:us|the)|about the author|original-content von)/,
    longest: 330,
    where: 'tail',
  },
  // a control without its picture
  {
    name: 'controls',
    lines: phrases(
      'share(| this)(| article| story| post),tweet,pin(| it),e-?mail,print,save,comments?,no comments?(| yet),leave a (comment|reply),log in to post comments,reuse this content,reply,like,follow,facebook,twitter,whatsapp,linkedin,pinterest,reddit,telegram,copy link,link copied,teilen,drucken,merken,kommentieren,kommentare?,compartir,partager,imprimer,condividi,stampa,next,previous,prev,back to top,top,close,menu,show (more|all|less),load more,read more,see more,view (all|gallery|comments),hide,expand,play,pause,watch( now| live),replay,video,image,photos?,caption,end,gallery,slideshow,分享,打印,收藏,评论,点赞,纠错,关闭,返回(顶部|页首),关闭窗口,发表评论,发送给(朋|好)友,打印本(文|页),(上|下)一(篇|页),(阅读|展开)全文,自动播放,toggle caption,hide caption,nach oben,zurück,weiter,zur merkliste hinzufügen,ajouter à vos sélections,没有媒体可用资源,no media source currently available,zur startseite,bild anzeigen,newsticker,originalartikel,empfohlener redaktioneller inhalt,pdf,listen(| to (this|the) (story|article)),(|an)hören,vorlesen,シェア(|する),保存(|する),印刷(|する),メモ入力',
      ' |·•',
      ' |·•:：.…>»》',
    ),
    cues: 'share|comment|follow|google| of | von | sur | di | de |阅读|浏览|点击|评论|收藏|转载|引用|推荐|喜欢|举报|打印|全文|visited |zurück zu',
    pattern:
      /^[\s|·•]*(?:(?:share(?: this)?(?: article| story| post)?|follow us) on .{2,20}|(?:add|set) .{0,40}\bon google|comments? \(?\d*\)?|\d+ comments?|(?:photo |image |slide |bild |foto )?\d{1,3} (?:of|von|sur|di|de) \d{1,3}|(?:(?:阅读|浏览|点击|评论|收藏|转载|引用|推荐|喜欢|举报|打印)[(（]?\d*[)）]?[\s|┆┊▼]*){2,}|(?:打开|下载).{2,16}(?:阅读|查看)全文|点击进入.{2,20}|\(?visited [\d.,]+ times.{0,40}|zurück zu[mr]? .{2,30})[\s|·•:：.…>»》]*$/,
    longest: 60,
    where: 'any',
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
    pattern: /^(?=\D*\d+\D+\d|\s*[[［(（])[\s|[\]［］()（）\d]+(?:[下上尾]一?页[\s|]*)*[>»]*$/,
    longest: 60,
    where: 'link',
  },
];

/** Whether a line, in lower case, is of the rule's kind. */
export const isOfKind = ({ lines, cues = '', wide, pattern }: LineRule, lower: string): boolean =>
  lines?.(lower) || (pattern !== undefined && hasCue(lower, cues) && (!wide || isWide(lower)) && pattern.test(lower));

/** Heads of what readers wrote; it may be longer than the article. */
export const COMMENT_HEAD: Cued = [
  'comment|respons|repl|opini|diskus|komment|koment|coment|hozzász|reacties|yorum|комент|коммент|отзывы|评论|評論|留言|回复|回應|跟帖|本帖|本贴|コメント|댓글|التعليقات|תגובות',
  /^[\s!-/:-@[-`{-¿\u2010-\u25ff\u3000-\u301f]*(?:\d+\s*)?(?:comments?|responses|(?<=\d\s*)response|replies|leave a (?:comment|reply)|post a comment|reader comments|kommentare?|comentarios|commentaires|commenti|comentários|комментарии|коментарі|komentarze|komentáře|opinie|diskuse|kommentarer|kommentit|hozzászólások|reacties|yorumlar|отзывы|コメント|댓글|التعليقات|תגובות|(?:网友|最新|热门|全部|发表|用户)?(?:评论|評論)|网友留言|回复(?:线索)?|跟帖|留言板?|本[帖贴]跟[从帖]标题)(?:[\s!-@[-`{-¿（）：\u2010-\u203b]*|\s*on .*|\s*zu .*)$/,
];

/** Lines behind which the article has ended. */
export const END_MARKS: readonly LineRule[] = LINE_RULES.filter(({ name }) => /^(?:rel|edi|for)/.test(name));
