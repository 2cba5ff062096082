import { describe, expect, it } from 'vitest';
import { completeHref, isAllowedHref } from './address';
import { embedOf } from './embed';

describe('addresses of links', () => {
  it('allows the web, mail, telephone and pages of the portal', () => {
    for (const href of [
      'https://emmen.nl/a?b#c',
      'http://x.nl',
      'mailto:info@emmen.nl',
      'tel:+31591685555',
      '/verhalen/x',
    ])
      expect(isAllowedHref(href), href).toBe(true);
  });

  it('refuses everything else', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      'ftp://x.nl',
      'https://',
      'https://a b.nl',
      'verhalen',
      '',
    ])
      expect(isAllowedHref(href), href).toBe(false);
  });

  it('completes what is plainly meant', () => {
    expect(completeHref(' www.emmen.nl/wonen ')).toBe('https://www.emmen.nl/wonen');
    expect(completeHref('info@emmen.nl')).toBe('mailto:info@emmen.nl');
    expect(completeHref('zomaar een woord')).toBeNull();
    expect(completeHref('javascript:alert(1)')).toBeNull();
  });
});

describe('embeds', () => {
  it('knows the forms that people copy', () => {
    const film = { provider: 'youtube', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' };
    for (const typed of [
      'https://youtu.be/dQw4w9WgXcQ?t=3',
      'https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=x',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ])
      expect(embedOf(typed)).toEqual(film);
    expect(embedOf('https://player.vimeo.com/video/123456')).toEqual({
      provider: 'vimeo',
      url: 'https://vimeo.com/123456',
    });
    expect(embedOf('https://www.openstreetmap.org/#map=12/52.78/6.9')?.provider).toBe('openstreetmap');
  });

  it('refuses others', () => {
    for (const typed of [
      'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
      'https://www.youtube.com/',
      'film',
    ])
      expect(embedOf(typed)).toBeNull();
  });
});
