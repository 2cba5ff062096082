/** A web address by the name of its site. */
export function webLink(href: string) {
  return { words: URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href, href };
}
