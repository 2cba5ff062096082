import type { ToolName } from './tools';

export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {icons[name]}
    </svg>
  );
}

const dots = (
  <g fill="currentColor" stroke="none">
    <circle cx="4" cy="5" r="1.5" />
    <circle cx="4" cy="10" r="1.5" />
    <circle cx="4" cy="15" r="1.5" />
  </g>
);
const lines = <path d="M8.5 5h8M8.5 10h8M8.5 15h8" />;

const icons = {
  bold: <path d="M6 3.5h5a3 3 0 0 1 0 6H6zM6 9.500h6a3.300 3.300 0 0 1 0 7H6z" stroke-width="2.2" />,
  italic: <path d="M8.500 3.500h6M5.500 16.500h6M11.800 3.500l-3.600 13" />,
  link: (
    <path d="M8.500 11.500a3.200 3.200 0 0 0 4.500 0l3-3A3.200 3.200 0 0 0 11.500 4l-1 1M11.500 8.500a3.200 3.200 0 0 0-4.500 0l-3 3A3.200 3.200 0 0 0 8.500 16l1-1" />
  ),
  bulletList: (
    <>
      {dots}
      {lines}
    </>
  ),
  orderedList: (
    <>
      {lines}
      <path
        d="M3.200 3.500 4.500 3v4M3 12.600c.3-1 2.300-1 2.200.1 0 .8-2 1.600-2.200 2.500h2.300"
        stroke-width="1.300"
      />
    </>
  ),
  indent: <path d="M3 4.500h14M9.500 10H17M3 15.500h14M3 8l2.500 2L3 12" />,
  outdent: <path d="M3 4.500h14M9.500 10H17M3 15.500h14M5.500 8 3 10l2.500 2" />,
  blockquote: (
    <path d="M4 12.500c2.500 0 3.500-1.500 3.500-6H4v3.500h3M11.500 12.500c2.500 0 3.500-1.500 3.500-6h-3.500v3.500h3" />
  ),
  table: <path d="M3 4h14v12H3zM3 8h14M3 12h14M10 8v8" />,
  image: <path d="M3 4h14v12H3zM3 14l4-4 3.500 3.500L13 11l4 3.500M12.500 7.500h.01" />,
  embed: <path d="M3 4h14v12H3zM8.500 7.500v5l4-2.500z" />,
  undo: <path d="M7 4 3.500 7.500 7 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H8" />,
  redo: <path d="M13 4l3.500 3.500L13 11M16 7.500H8.500a4.500 4.500 0 0 0 0 9H12" />,
};
