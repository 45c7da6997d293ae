/** What the articles of a language are made of: every subject goes with every act and every time. All of it is written for these tests. */
export interface Words {
  readonly site: string;
  readonly titles: readonly string[];
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
  readonly acts: readonly string[];
  readonly times: readonly string[];
  /** In scripts that say when before they say what. */
  readonly timeFirst?: true;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
  readonly short: string;
  readonly heads: readonly string[];
  readonly caption: string;
  readonly teasers: readonly string[];
  readonly tags: readonly string[];
}

const list = (text: string): readonly string[] => text.split('|');

const of = (
  site: string,
  titles: string,
  authors: string,
  subjects: string,
  acts: string,
  times: string,
  short: string,
  heads: string,
  caption: string,
  teasers: string,
  tags: string,
  more: Partial<Words> = {},
): Words => ({
  ...{ site, titles: list(titles), authors: list(authors), subjects: list(subjects), acts: list(acts), times: list(times) },
  ...{ stop: '.', gap: ' ', short, heads: list(heads), caption, teasers: list(teasers), tags: list(tags) },
  ...more,
});

const WIDE = { timeFirst: true, stop: '。', gap: '' } as const;

export const WORDS = {
  en: of(
    'Valley Post',
    'Valley council agrees on a new bridge|Old bridge across the river closes after eighty years',
    'Joan Fielder|Mark Osterley|Ines Calloway',
    'The town council|Mayor Anna Weber|The engineer in charge|A shop owner on the northern side|The speaker of the neighbours|The province',
    'agreed to the plan for a new bridge across the river|asked for more time to study the drawings of 1931|said the old bridge would not stand another winter|expects the first cars to cross in two years|warned that the noise would move to other streets|promised to pay two thirds of the nine million',
    'on Tuesday evening|after eleven years of debate|in a letter to the paper|before the snow has gone|at a meeting in the old school',
    'Nobody voted against it.',
    'What it costs|What the neighbours say|How it goes on',
    'The old bridge in winter',
    'School closes for a week because of the heating|Storm brings down forty trees in the park|Mayor opens the market on Monday|Ferry to the islands runs again',
    'Bridges|Council',
  ),
  de: of(
    'Talbote',
    'Rat des Tals einigt sich auf neue Brücke|Alte Brücke über den Fluss schließt nach achtzig Jahren',
    'Jana Feldkamp|Moritz Osterberg|Ines Kallweit',
    'Der Stadtrat|Bürgermeisterin Anna Weber|Die leitende Ingenieurin|Ein Händler vom Nordufer|Der Sprecher der Nachbarn|Das Land',
    'stimmte dem Plan für eine neue Brücke über den Fluss zu|bat um mehr Zeit für die Zeichnungen von 1931|hält die alte Brücke für nicht mehr sicher genug|rechnet mit den ersten Autos in zwei Jahren|warnte davor, dass der Lärm in andere Straßen zieht|versprach zwei Drittel der neun Millionen',
    'am Dienstagabend|nach elf Jahren Streit|in einem Brief an die Zeitung|noch vor der Schneeschmelze|bei einem Treffen in der alten Schule',
    'Niemand stimmte dagegen.',
    'Was sie kostet|Was die Nachbarn sagen|Wie es weitergeht',
    'Die alte Brücke im Winter',
    'Schule bleibt wegen der Heizung eine Woche zu|Sturm fällt vierzig Bäume im Park|Bürgermeisterin eröffnet den Markt am Montag|Fähre zu den Inseln fährt wieder',
    'Brücken|Stadtrat',
  ),
  fr: of(
    'Le Courrier du Val',
    'La vallée s’accorde sur un nouveau pont|Le vieux pont ferme après quatre-vingts ans',
    'Jeanne Duchamp|Marc Osterlin|Inès Calvet',
    'Le conseil municipal|La maire Anna Weber|L’ingénieure responsable|Un commerçant de la rive nord|Le porte-parole des voisins|La province',
    'a accepté le projet d’un nouveau pont sur la rivière|a demandé du temps pour étudier les plans de 1931|a dit que l’ancien pont ne tiendrait pas un hiver de plus|attend les premières voitures dans deux ans|a averti que le bruit irait dans d’autres rues|a promis de payer deux tiers des neuf millions',
    'mardi soir|après onze ans de débats|dans une lettre au journal|avant la fonte des neiges|lors d’une réunion dans l’ancienne école',
    'Personne n’a voté contre.',
    'Ce qu’il coûte|Ce que disent les voisins|La suite',
    'L’ancien pont en hiver',
    'L’école ferme une semaine à cause du chauffage|La tempête abat quarante arbres dans le parc|La maire ouvre le marché lundi|Le bac des îles reprend du service',
    'Ponts|Conseil',
  ),
  es: of(
    'El Correo del Valle',
    'El valle acuerda un nuevo puente|El viejo puente cierra tras ochenta años',
    'Juana Campos|Marcos Ostiz|Inés Calleja',
    'El concejo del pueblo|La alcaldesa Anna Weber|La ingeniera responsable|Un tendero de la orilla norte|El portavoz de los vecinos|La provincia',
    'aceptó el proyecto de un nuevo puente sobre el río|pidió más tiempo para estudiar los planos de 1931|dijo que el viejo puente no aguantaría otro invierno|espera los primeros coches dentro de dos años|advirtió de que el ruido se irá a otras calles|prometió pagar dos tercios de los nueve millones',
    'el martes por la noche|tras once años de debate|en una carta al periódico|antes del deshielo|en una reunión en la vieja escuela',
    'Nadie votó en contra.',
    'Lo que cuesta|Lo que dicen los vecinos|Cómo sigue',
    'El viejo puente en invierno',
    'La escuela cierra una semana por la calefacción|La tormenta derriba cuarenta árboles en el parque|La alcaldesa abre el mercado el lunes|Vuelve el barco a las islas',
    'Puentes|Concejo',
  ),
  it: of(
    'Il Corriere della Valle',
    'La valle si accorda su un nuovo ponte|Il vecchio ponte chiude dopo ottant’anni',
    'Gianna Campi|Marco Ostieri|Ines Callegari',
    'Il consiglio comunale|La sindaca Anna Weber|L’ingegnera responsabile|Un negoziante della riva nord|Il portavoce dei vicini|La provincia',
    'ha approvato il progetto di un nuovo ponte sul fiume|ha chiesto più tempo per studiare i disegni del 1931|ha detto che il vecchio ponte non reggerebbe un altro inverno|aspetta le prime auto fra due anni|ha avvertito che il rumore andrà in altre strade|ha promesso due terzi dei nove milioni',
    'martedì sera|dopo undici anni di discussioni|in una lettera al giornale|prima del disgelo|durante una riunione nella vecchia scuola',
    'Nessuno ha votato contro.',
    'Quanto costa|Che cosa dicono i vicini|Come si va avanti',
    'Il vecchio ponte d’inverno',
    'La scuola chiude una settimana per il riscaldamento|La tempesta abbatte quaranta alberi nel parco|La sindaca apre il mercato lunedì|Torna il traghetto per le isole',
    'Ponti|Consiglio',
  ),
  pt: of(
    'O Correio do Vale',
    'Vale aprova nova ponte sobre o rio|Ponte velha fecha depois de oitenta anos',
    'Joana Campos|Marcos Osterno|Inês Calado',
    'A câmara da cidade|A prefeita Anna Weber|A engenheira responsável|Um lojista da margem norte|O porta-voz dos vizinhos|A província',
    'aprovou o projeto de uma nova ponte sobre o rio|pediu mais tempo para estudar as plantas de 1931|disse que a ponte velha não aguentaria outro inverno|espera os primeiros carros em dois anos|alertou que o barulho iria para outras ruas|prometeu pagar dois terços dos nove milhões',
    'na noite de terça-feira|depois de onze anos de debate|em carta ao jornal|antes do degelo|em reunião na escola antiga',
    'Ninguém votou contra.',
    'Quanto custa|O que dizem os vizinhos|O que vem agora',
    'A ponte velha no inverno',
    'Escola fecha uma semana por causa do aquecimento|Temporal derruba quarenta árvores no parque|Prefeita abre o mercado na segunda-feira|Barca das ilhas volta a circular',
    'Pontes|Câmara',
  ),
  ru: of(
    'Вестник долины',
    'Совет долины согласился на новый мост|Старый мост через реку закрывают спустя восемьдесят лет',
    'Иван Полевой|Марк Остров|Инна Калинова',
    'Городской совет|Представитель соседей|Главный инженер|Хозяин лавки на северном берегу|Мэр города|Губернатор',
    'одобрил проект нового моста через реку|попросил время, чтобы изучить чертежи 1931 года|сказал, что старый мост не выдержит ещё одной зимы|ждёт первых машин через два года|предупредил, что шум уйдёт на другие улицы|обещал оплатить две трети из девяти миллионов',
    'во вторник вечером|после одиннадцати лет споров|в письме в газету|до того, как сойдёт снег|на встрече в старой школе',
    'Никто не голосовал против.',
    'Сколько он стоит|Что говорят соседи|Что дальше',
    'Старый мост зимой',
    'Школу закрыли на неделю из-за отопления|Буря повалила сорок деревьев в парке|Мэр открывает рынок в понедельник|Паром на острова снова ходит',
    'Мосты|Совет',
  ),
  ar: of(
    'بريد الوادي',
    'مجلس الوادي يوافق على جسر جديد|إغلاق الجسر القديم بعد ثمانين عاما',
    'سامي الحقل|مريم النهري|ليلى الجبلي',
    'مجلس المدينة|رئيس البلدية|المهندس المسؤول|صاحب متجر في الضفة الشمالية|المتحدث باسم الجيران|حاكم الإقليم',
    'وافق على خطة بناء جسر جديد فوق النهر|طلب وقتا أطول لدراسة رسوم عام 1931|قال إن الجسر القديم لن يصمد شتاء آخر|يتوقع عبور أولى السيارات بعد عامين|حذر من أن الضجيج سينتقل إلى شوارع أخرى|وعد بدفع ثلثي الملايين التسعة',
    'مساء الثلاثاء|بعد أحد عشر عاما من الجدل|في رسالة إلى الصحيفة|قبل ذوبان الثلوج|خلال اجتماع في المدرسة القديمة',
    'لم يصوت أحد ضده.',
    'كم يكلف|ماذا يقول الجيران|ماذا بعد',
    'الجسر القديم في الشتاء',
    'إغلاق المدرسة أسبوعا بسبب التدفئة|العاصفة تسقط أربعين شجرة في الحديقة|رئيس البلدية يفتتح السوق يوم الاثنين|عودة العبارة إلى الجزر',
    'جسور|مجلس',
  ),
  he: of(
    'דואר העמק',
    'מועצת העמק הסכימה על גשר חדש|הגשר הישן נסגר אחרי שמונים שנה',
    'יונתן שדה|מרים נהרי|אילה כרמון',
    'מועצת העיר|ראש העיר|המהנדס האחראי|בעל חנות בגדה הצפונית|דובר השכנים|שר התחבורה',
    'אישר את התוכנית לגשר חדש מעל הנהר|ביקש עוד זמן ללמוד את השרטוטים משנת 1931|אמר שהגשר הישן לא יעמוד בעוד חורף|מצפה למכוניות הראשונות בעוד שנתיים|הזהיר שהרעש יעבור לרחובות אחרים|הבטיח לשלם שני שלישים מתשעת המיליונים',
    'ביום שלישי בערב|אחרי אחת עשרה שנות ויכוח|במכתב לעיתון|לפני הפשרת השלגים|בפגישה בבית הספר הישן',
    'איש לא הצביע נגד.',
    'כמה זה עולה|מה אומרים השכנים|מה הלאה',
    'הגשר הישן בחורף',
    'בית הספר נסגר לשבוע בגלל החימום|הסערה הפילה ארבעים עצים בפארק|ראש העיר פותח את השוק ביום שני|המעבורת לאיים חזרה לפעול',
    'גשרים|מועצה',
  ),
  zh: of(
    '河谷晚报',
    '河谷镇议会同意修建新桥|跨河老桥使用八十年后关闭',
    '李明远|王若溪|陈思齐',
    '镇议会|镇长王安娜|负责的工程师|北岸一位店主|附近居民的代表|省政府',
    '同意了在河上修建一座新桥的方案|要求给出更多时间研究一九三一年的图纸|表示老桥撑不过下一个冬天|预计第一批汽车将在两年后通过|提醒噪音会转移到别的街道|承诺负担九百万元中的三分之二',
    '周二晚间|经过十一年的争论之后|在写给报社的信中|在积雪融化之前|在老学校举行的会议上',
    '没有人投反对票。',
    '造价多少|居民怎么说|接下来会怎样',
    '冬日里的老桥',
    '学校因暖气故障停课一周|风暴吹倒公园四十棵树|镇长周一为市场揭幕|通往岛屿的渡轮恢复通航',
    '桥梁|议会',
    WIDE,
  ),
  tw: of(
    '河谷晚報',
    '河谷鎮議會同意興建新橋|跨河老橋使用八十年後關閉',
    '李明遠|王若溪|陳思齊',
    '鎮議會|鎮長王安娜|負責的工程師|北岸一位店主|附近居民的代表|省政府',
    '同意了在河上興建一座新橋的方案|要求給出更多時間研究一九三一年的圖紙|表示老橋撐不過下一個冬天|預計第一批汽車將在兩年後通過|提醒噪音會轉移到別的街道|承諾負擔九百萬元中的三分之二',
    '週二晚間|經過十一年的爭論之後|在寫給報社的信中|在積雪融化之前|在老學校舉行的會議上',
    '沒有人投反對票。',
    '造價多少|居民怎麼說|接下來會怎樣',
    '冬日裡的老橋',
    '學校因暖氣故障停課一週|風暴吹倒公園四十棵樹|鎮長週一為市場揭幕|通往島嶼的渡輪恢復通航',
    '橋梁|議會',
    WIDE,
  ),
  ja: of(
    '谷新聞',
    '谷の町議会、新しい橋の建設で合意|川の古い橋、八十年で閉鎖へ',
    '山田太郎|川村花子|谷口健',
    '町議会は|アンナ・ウェーバー町長は|担当の技術者は|北岸の店主は|近隣住民の代表は|県は',
    '川に新しい橋を架ける計画に同意した|一九三一年の図面を調べる時間を求めた|古い橋は次の冬を越せないと述べた|二年後に最初の車が渡るとみている|騒音が別の通りに移ると警告した|九百万のうち三分の二を負担すると約束した',
    '火曜日の夜、|十一年の議論の末、|新聞への手紙で、|雪が解ける前に、|古い学校での会合で、',
    '反対票はなかった。',
    '費用はいくらか|住民の声|今後の予定',
    '冬の古い橋',
    '暖房の故障で学校が一週間休校|嵐で公園の木が四十本倒れる|町長が月曜日に市場を開く|島への渡し船が再開',
    '橋|議会',
    WIDE,
  ),
  ko: of(
    '계곡일보',
    '계곡 의회, 새 다리 건설에 합의|강 위의 옛 다리, 팔십 년 만에 폐쇄',
    '김들판|박강물|이산길',
    '마을 의회는|안나 베버 시장은|담당 기술자는|북쪽 강변의 가게 주인은|주민 대변인은|도청은',
    '강 위에 새 다리를 놓는 계획에 합의했다|일구삼일년 설계도를 살펴볼 시간을 요구했다|옛 다리가 또 한 번의 겨울을 버티지 못한다고 말했다|이 년 뒤에 첫 차가 건널 것으로 본다|소음이 다른 거리로 옮겨갈 것이라고 경고했다|구백만 가운데 삼분의 이를 내겠다고 약속했다',
    '화요일 저녁|십일 년의 논쟁 끝에|신문에 보낸 편지에서|눈이 녹기 전에|옛 학교에서 열린 모임에서',
    '반대표는 없었다.',
    '비용은 얼마인가|주민들의 반응|앞으로의 일정',
    '겨울의 옛 다리',
    '난방 고장으로 학교 일주일 휴교|폭풍에 공원 나무 마흔 그루 쓰러져|시장이 월요일에 장터를 연다|섬으로 가는 배 다시 다녀',
    '다리|의회',
    { timeFirst: true },
  ),
} as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof WORDS;
