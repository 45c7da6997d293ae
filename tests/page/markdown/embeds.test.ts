import { expect, test } from 'vitest';
import { readEmbed } from '../../../src/page/clean/embeds';

// frame → the link that stands for it, or null where it is no part of an article
test.each([
  [
    '<iframe src="https://www.youtube-nocookie.com/embed/AbCdEfG?start=3" title="YouTube video player">',
    'YouTube',
    'https://www.youtube.com/watch?v=AbCdEfG',
  ],
  [
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1" title="A list">',
    'YouTube: A list',
    'https://www.youtube.com/playlist?list=PL1',
  ],
  ['<iframe src="https://player.vimeo.com/video/123?h=x">', 'Vimeo', 'https://vimeo.com/123'],
  ['<iframe src="//player.bilibili.com/player.html?aid=42&page=1">', '哔哩哔哩', 'https://www.bilibili.com/video/av42'],
  ['<iframe data-src="https://v.qq.com/txp/iframe/player.html?vid=a1">', '腾讯视频', 'https://v.qq.com/x/page/a1.html'],
  ['<iframe src="https://platform.twitter.com/embed/Tweet.html?id=7">', 'X', 'https://x.com/i/status/7'],
  [
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1">',
    'Facebook',
    'https://www.facebook.com/a/posts/1',
  ],
  ['<iframe src="https://www.instagram.com/p/x/embed/captioned/">', 'Instagram', 'https://www.instagram.com/p/x/'],
  ['<iframe src="https://open.spotify.com/embed/episode/1">', 'Spotify', 'https://open.spotify.com/episode/1'],
  ['<iframe src="https://www.google.com/maps/embed?pb=1">', 'Google Maps', 'https://www.google.com/maps/embed?pb=1'],
  ['<iframe src="https://charts.example/1" title="Prices since 2010">', 'Prices since 2010', 'https://charts.example/1'],
  ['<iframe src="https://social.example/@ada/12/embed">', 'Mastodon: social.example', 'https://social.example/@ada/12'],
  ['<iframe src="https://flo.uri.sh/visualisation/1/embed">', 'Flourish', 'https://flo.uri.sh/visualisation/1/embed'],
  ['<div class="fb-post" data-href="https://www.facebook.com/a/posts/1">', 'Facebook', 'https://www.facebook.com/a/posts/1'],
  ['<video src="/a.mp4">', 'Video', 'https://page.example/a.mp4'],
  ['<audio title="Interview"><source src="/a.mp3"></audio>', 'Audio: Interview', 'https://page.example/a.mp3'],
  ['<lite-youtube videoid="AbCdEfG"></lite-youtube>', 'YouTube', 'https://www.youtube.com/watch?v=AbCdEfG'],
])('%s', (html, title, href) => {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  expect(body.firstElementChild && readEmbed(body.firstElementChild, 'https://page.example/')).toEqual({ title, href });
});

test.each([
  '<iframe src="https://www.google.com/recaptcha/api2">',
  '<iframe src="https://charts.example/1">',
  '<iframe src="https://x.example/" title="Advertisement">',
  '<iframe src="https://x.example/" title="Newsletter sign-up">',
  '<iframe src="https://x.example/" title="Counter" width="1" height="1">',
  '<iframe src="about:blank" title="A frame">',
  '<video src="blob:https://page.example/1">',
  '<iframe src="https://www.facebook.com/plugins/post.php?href=javascript:alert(1)">',
])('nothing: %s', (html) => {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  expect(body.firstElementChild && readEmbed(body.firstElementChild, 'https://page.example/')).toBeNull();
});
