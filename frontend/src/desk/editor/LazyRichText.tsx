import { Later } from '../shell/Later';
import type { RichTextFieldProps } from '../text/RichTextField';

/** The text editor is the heaviest part of the desk; it comes when a text is opened. */
export function LazyRichText(props: RichTextFieldProps) {
  return (
    <Later label={props.label} load={() => import('../text/RichTextField')}>
      {({ RichTextField }) => <RichTextField {...props} />}
    </Later>
  );
}
