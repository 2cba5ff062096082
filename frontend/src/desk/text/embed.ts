import { webAddress } from './address';

export interface Embed {
  provider: 'youtube' | 'vimeo' | 'openstreetmap';
  url: string;
}

/** The embed that a pasted address means, in one form per provider; null when it is not on the allow-list. */
export function embedOf(typed: string): Embed | null {
  const url = webAddress(typed.trim());
  if (!url) return null;
  const host = url.hostname.replace(/^(www|m|player)\./, '');
  if (host === 'youtu.be') return youtube(url.pathname.slice(1));
  if (host === 'youtube.com' || host === 'youtube-nocookie.com')
    return youtube(url.searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([^/]+)/.exec(url.pathname)?.[1]);
  if (host === 'vimeo.com') return vimeo(/^\/(?:video\/)?(\d+)/.exec(url.pathname)?.[1]);
  if (host === 'openstreetmap.org')
    return {
      provider: 'openstreetmap',
      url: `https://www.openstreetmap.org${url.pathname}${url.search}${url.hash}`,
    };
  return null;
}

function youtube(video: string | null | undefined): Embed | null {
  return video && /^[\w-]{6,20}$/.test(video)
    ? { provider: 'youtube', url: `https://www.youtube.com/watch?v=${video}` }
    : null;
}

function vimeo(video: string | undefined): Embed | null {
  return video ? { provider: 'vimeo', url: `https://vimeo.com/${video}` } : null;
}
