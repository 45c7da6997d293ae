import { bodyOf, by, html, type System, stamp, ul } from './parts';
import type { Language } from './words';

// Papers of a town, built by a neighbour: who and when, and what is the text, only the reader sees, in the words of the language.

const at = (
  name: string,
  url: string,
  language: Language,
  zone: number,
  page: System['page'],
  more: Partial<System> = {},
): System => ({
  ...{ name, url, language, zone },
  page,
  ...more,
});

export const LOCAL_WORDS: readonly System[] = [
  at(
    'Τοπική εφημερίδα',
    'https://topiki.example/nea/12345-nea-gefyra',
    'el',
    120,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta name="description" content="${s.lead}">`,
        `<div id="header"><a href="/">${s.words.site}</a></div><div id="main"><div class="item-page"><h2 itemprop="headline">${s.title}</h2><dl class="article-info"><dt class="article-info-term">Λεπτομέρειες</dt><dd class="createdby">Γράφτηκε από τον/την ${by(s, ', ')}</dd><dd class="published">Δημοσιεύτηκε στις ${stamp(s, 'D')} Μαρτίου 2025 ${stamp(s, 'HH:mm')}</dd></dl><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>` })}</div></div>`,
      ),
    { silent: ['minute', 'author', 'image', 'caption'] },
  ),
  at(
    'Ziarul local',
    'https://ziarul.example/actualitate/pod-nou-12345.html',
    'ro',
    120,
    (s) =>
      html(
        s,
        `<title>${s.title} | ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="top"><a href="/">${s.words.site}</a></div><div class="wrap"><div class="stanga"><h1>${s.title}</h1><div class="data">${stamp(s, 'D')} martie 2025, ora ${stamp(s, 'HH:mm')}</div><div class="autor">de ${by(s, ', ')}</div><img class="principala" src="${s.image}"><div class="continut"><p><b>${s.lead}</b></p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p>Citește și: <a href="/other/teaser-0">${s.words.teasers[0]}</a></p>`] })}</div><div class="butoane">Distribuie pe Facebook</div></div><div class="dreapta"><h3>Cele mai citite</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  at(
    'Местен вестник',
    'https://vestnik.example/news/12345-nov-most',
    'bg',
    120,
    (s) =>
      html(
        s,
        `<title>${s.title} | ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">${s.words.site}</a></div><div class="content"><div class="left"><h1>${s.title}</h1><div class="date">${stamp(s, 'D')} март 2025 г., ${stamp(s, 'HH:mm')} ч. | Автор: ${by(s, ', ')}</div><div class="pic"><img src="${s.image}"></div><div class="txt"><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p><strong>Вижте още: <a href="/other/teaser-0">${s.words.teasers[0]}</a></strong></p>`] })}</div><div class="vote">Оцени новината: 1 2 3 4 5</div></div><div class="right"><h3>Най-четени</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['minute', 'caption'] },
  ),
  at(
    'Lokalavisen',
    'https://lokalavis.example/nyheder/ny-bro/12345',
    'da',
    60,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="top"><a href="/">${s.words.site}</a></div><div class="artikel"><h1>${s.title}</h1><p class="manchet">${s.lead}</p><div class="info">Af ${by(s, ' og ')}<br>${stamp(s, 'D')}. marts 2025 kl. ${stamp(s, 'HH:mm')}</div><img src="${s.image}"><div class="broedtekst">${bodyOf(s, { figure: (src, c) => `<div class="billede"><img src="${src}"><div class="billedtekst">${c}</div></div>`, between: [`<p><b>Læs også: <a href="/other/teaser-0">${s.words.teasers[0]}</a></b></p>`] })}</div><div class="del">Del artiklen</div></div><div class="mest"><h3>Mest læste</h3>${ul(s)}</div>`,
      ),
    { silent: ['minute'] },
  ),
  at(
    'Koran lokal',
    'https://koran.example/berita/12345/jembatan-baru',
    'id',
    420,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">${s.words.site}</a></div><div class="kiri"><h1 class="judul">${s.title}</h1><div class="info-berita"><span class="penulis">Penulis: ${by(s, ', ')}</span> <span class="tanggal">Selasa, ${stamp(s, 'D')} Maret 2025 | ${stamp(s, 'HH:mm')} WIB</span></div><img src="${s.image}"><div class="isi-berita"><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p>Baca Juga: <a href="/other/teaser-0">${s.words.teasers[0]}</a></p>`, `<p>Simak juga: <a href="/other/teaser-1">${s.words.teasers[1]}</a></p>`] })}</div><div class="bagikan">Bagikan:</div></div><div class="kanan"><h3>Terpopuler</h3>${ul(s)}</div>`,
      ),
    { silent: ['minute', 'caption'] },
  ),
  at(
    'Báo địa phương',
    'https://baotinh.example/thoi-su/cau-moi-12345.html',
    'vi',
    420,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">${s.words.site}</a></div><div class="left"><h1 class="title">${s.title}</h1><div class="time">Thứ Ba, ${stamp(s, 'D/M/YYYY')} | ${stamp(s, 'HH:mm')}</div><div class="sapo"><strong>${s.lead}</strong></div><div class="noidung">${bodyOf(s, { figure: (src, c) => `<table class="image center" align="center"><tbody><tr><td><img src="${src}"></td></tr><tr><td class="image_desc">${c}</td></tr></tbody></table>`, between: [`<p>&gt;&gt; <a href="/other/teaser-0">${s.words.teasers[0]}</a></p>`] })}<p style="text-align: right;"><strong>${by(s, ' - ')}</strong></p></div><div class="chiase">Chia sẻ</div><div class="tinkhac"><h3>Tin khác</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['author', 'minute'] },
  ),
  at(
    'หนังสือพิมพ์ท้องถิ่น',
    'https://thaipaper.example/news/12345',
    'th',
    420,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">${s.words.site}</a></div><div class="content-left"><h1>${s.title}</h1><div class="date">วันที่ ${stamp(s, 'D')} มีนาคม พ.ศ. 2568 เวลา ${stamp(s, 'HH:mm')} น.</div><img src="${s.image}"><div class="detail"><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p>อ่านเพิ่มเติม: <a href="/other/teaser-0">${s.words.teasers[0]}</a></p>`] })}</div><div class="tags">แท็ก: <a href="/t">สะพาน</a></div></div><div class="right"><h3>ข่าวยอดนิยม</h3>${ul(s)}</div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  at(
    'Yerel gazete',
    'https://yerel.example/haber/12345/yeni-kopru',
    'tr',
    180,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="ust"><a href="/">${s.words.site}</a></div><div class="haber"><h1>${s.title}</h1><h2 class="ozet">${s.lead}</h2><div class="tarih">Giriş: ${stamp(s, 'DD')} Mart 2025 Salı ${stamp(s, 'HH:mm')} | Haber: ${by(s, ', ')}</div><img src="${s.image}"><div class="metin">${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p><strong>İLGİLİ HABER: <a href="/other/teaser-0">${s.words.teasers[0]}</a></strong></p>`] })}</div><div class="paylas">Paylaş</div><div class="yorumlar"><h3>Yorumlar</h3><p>Bu habere henüz yorum yapılmamıştır. İlk yorumu siz yapın.</p></div></div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  at(
    'Helyi lap',
    'https://helyilap.example/hirek/uj-hid-12345',
    'hu',
    60,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="fejlec"><a href="/">${s.words.site}</a></div><div class="cikk"><h1>${s.title}</h1><div class="adatok"><span class="szerzo">Szerző: ${by(s, ', ')}</span> <span class="datum">2025. március ${stamp(s, 'D')}. ${stamp(s, 'HH:mm')}</span></div><div class="lead">${s.lead}</div><img src="${s.image}"><div class="szoveg">${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p><strong>Olvasta már? <a href="/other/teaser-0">${s.words.teasers[0]}</a></strong></p>`] })}</div><div class="megosztas">Megosztás</div><div class="ajanlo"><h3>Ezt olvasta már?</h3>${ul(s)}</div></div>`,
      ),
    { silent: ['minute', 'caption'] },
  ),
  at(
    'Rajono laikraštis',
    'https://rajonas.example/naujienos/naujas-tiltas',
    'lt',
    120,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="virsus"><a href="/">${s.words.site}</a></div><div class="straipsnis"><h1>${s.title}</h1><div class="info">2025 m. kovo ${stamp(s, 'D')} d. ${stamp(s, 'HH:mm')}</div><img src="${s.image}"><div class="tekstas"><p><strong>${s.lead}</strong></p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p>Taip pat skaitykite: <a href="/other/teaser-0">${s.words.teasers[0]}</a></p>`] })}</div><div class="dalintis">Dalintis</div></div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  at(
    'صحيفة محلية',
    'https://mahalliya.example/news/12345',
    'ar',
    180,
    (s) =>
      html(
        s,
        `<title>${s.title} - ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">${s.words.site}</a></div><div class="khabar"><h1>${s.title}</h1><div class="info">الثلاثاء ${stamp(s, 'D')} مارس 2025 - ${stamp(s, 'HH:mm')}</div><div class="katib">كتب: ${by(s, '، ')}</div><img src="${s.image}"><div class="nass"><p>${s.lead}</p>${bodyOf(s, { figure: (src) => `<p><img src="${src}"></p>`, between: [`<p>اقرأ أيضا: <a href="/other/teaser-0">${s.words.teasers[0]}</a></p>`] })}</div><div class="nashr">شارك الخبر</div></div>`,
      ),
    { silent: ['minute', 'author', 'caption'] },
  ),
  at(
    '県紙',
    'https://kenshi.example/articles/-/123456',
    'ja',
    540,
    (s) =>
      html(
        s,
        `<title>${s.title} | ${s.words.site}</title><meta property="og:title" content="${s.title}"><meta property="og:image" content="${s.image}">`,
        `<div class="header"><a href="/">${s.words.site}</a></div><div class="main"><h1>${s.title}</h1><div class="date">${stamp(s, 'YYYY年M月D日')} 午後${Number(stamp(s, 'HH')) - 12}時${stamp(s, 'mm')}分</div><div class="photo"><img src="${s.image}"><p>${s.words.caption}</p></div><div class="honbun"><p>　${s.lead}</p>${bodyOf(s, { p: (t) => `<p>　${t}</p>`, figure: (src, c) => `<div class="photo"><img src="${src}"><p>${c}</p></div>` })}</div><div class="kanren"><h2>関連記事</h2>${ul(s)}</div></div>`,
      ),
    { silent: ['author', 'caption'] },
  ),
];
