import { useThemes } from '../../api/themes';
import { accentOf } from '../../design/accent';
import { useLanguage, usePageTexts } from '../../i18n';

interface ThemeChipsProps {
  chosen: readonly string[] | undefined;
  onToggle: (key: string) => void;
}

/** The themes, to be chosen by any number of them. */
export function ThemeChips({ chosen, onToggle }: ThemeChipsProps) {
  const { stories: texts } = usePageTexts();
  const themes = useThemes(useLanguage()).data?.items ?? [];
  return (
    <fieldset class="filter-themes">
      <legend class="field-label">{texts.theme}</legend>
      <div class="chips">
        {themes.map((theme) => (
          <label key={theme.key} class="chip" style={accentOf(theme)}>
            <input
              type="checkbox"
              checked={chosen?.includes(theme.key) ?? false}
              onChange={() => onToggle(theme.key)}
            />
            {theme.title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
