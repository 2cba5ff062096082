interface FactLinksProps {
  name: string;
  links: readonly { words: string; href?: string }[];
}

/** One row of a list of facts; nothing at all when there is nothing to say. */
export function FactLinks({ name, links }: FactLinksProps) {
  if (!links.length) return null;
  return (
    <div>
      <dt>{name}</dt>
      {links.map(({ words, href }) => (
        <dd key={words}>{href ? <a href={href}>{words}</a> : words}</dd>
      ))}
    </div>
  );
}
