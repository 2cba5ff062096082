import { useLanguage } from '../../i18n';
import { seriesEn } from '../../i18n/series.en';
import { type SeriesWords, seriesNl } from '../../i18n/series.nl';

export function useSeriesWords(): SeriesWords {
  return useLanguage() === 'nl' ? seriesNl : seriesEn;
}
