import type { StoryView } from '../../api/types';
import { useLanguage, usePageTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { ShownActions } from '../actions/ShownActions';
import { FactLinks } from '../frame/FactLinks';
import { queryOf } from './storyFilters';

/** Where a story belongs: the trail to the actions that it shows, and the ways to more like it. */
export function StoryFacts({ story }: { story: StoryView }) {
  const { story: texts } = usePageTexts();
  const language = useLanguage();
  const listWith = (filter: Parameters<typeof queryOf>[0]) =>
    addressOf('stories', language, undefined, queryOf(filter));

  return (
    <aside class="facts" aria-label={texts.about}>
      <ShownActions title={texts.actions} actions={story.actions} />
      <dl>
        <FactLinks
          name={texts.themes}
          links={story.themes.map((theme) => ({ words: theme.title, href: addressOfItem(theme) }))}
        />
        <FactLinks
          name={texts.municipalities}
          links={story.municipalities.map(({ key, title }) => ({
            words: title,
            href: listWith({ municipality: [key] }),
          }))}
        />
        <FactLinks
          name={texts.sectors}
          links={story.sectors.map(({ key, title }) => ({ words: title, href: listWith({ sector: [key] }) }))}
        />
        <FactLinks
          name={texts.tags}
          links={story.tags.map((tag) => ({ words: tag, href: listWith({ tag: [tag] }) }))}
        />
      </dl>
    </aside>
  );
}
