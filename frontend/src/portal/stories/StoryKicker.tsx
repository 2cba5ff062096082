import type { StoryCard } from '../../api/types';
import { accentOf } from '../../design/accent';

/** The first theme and place above a title, in the first theme's colour. */
export function StoryKicker({ story }: { story: Pick<StoryCard, 'themes' | 'municipalities'> }) {
  const words = [story.themes[0]?.title, story.municipalities[0]?.title];
  return (
    <p class="kicker" style={accentOf(story.themes[0])}>
      {words.filter(Boolean).join(' · ')}
    </p>
  );
}
