import type { StoryCard } from '../../api/types';
import { accentOf } from '../../design/accent';
import { useLanguage, useTexts } from '../../i18n';
import { formatList } from '../../i18n/format';

/** More than these would be longer than the title. */
const mostPlaces = 3;

/** The first theme and the places above a title, in the theme's colour. */
export function StoryKicker({ story }: { story: Pick<StoryCard, 'themes' | 'municipalities'> }) {
  const { teaser } = useTexts();
  const language = useLanguage();
  const places = story.municipalities.map(({ title }) => title);
  const words = [
    story.themes[0]?.title,
    places.length > mostPlaces ? teaser.places(places.length) : formatList(places, language),
  ];
  return (
    <p class="kicker" style={accentOf(story.themes[0])}>
      {words.filter(Boolean).join(' · ')}
    </p>
  );
}
