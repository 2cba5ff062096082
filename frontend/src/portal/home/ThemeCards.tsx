import type { ThemeCard } from '../../api/types';
import { accentOf } from '../../design/accent';
import { List } from '../../design/List';
import { ProgressBar } from '../../design/ProgressBar';
import { langOf, useLanguage } from '../../i18n';
import { addressOfItem } from '../../routes';

export function ThemeCards({ themes }: { themes: readonly ThemeCard[] }) {
  const language = useLanguage();
  return (
    <List class="theme-cards">
      {themes.map((theme) => (
        <li key={theme.id} class="theme-card" style={accentOf(theme)}>
          <div lang={langOf(theme, language)}>
            <h3>
              <a class="title-link" href={addressOfItem(theme)}>
                {theme.title}
              </a>
            </h3>
            {theme.summary && <p>{theme.summary}</p>}
          </div>
          <ProgressBar counts={theme.actionCounts} />
        </li>
      ))}
    </List>
  );
}
