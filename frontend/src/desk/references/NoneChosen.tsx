import { useWriting } from '../editor/useWriting';

/** In the place of what was chosen, where there is nothing and nothing can be chosen. */
export function NoneChosen() {
  return <p class="field-hint">{useWriting().references.none}</p>;
}
