import { useLocation } from 'preact-iso';
import { useLanguage, usePageTexts } from '../../i18n';
import { PageTitle } from '../frame/PageTitle';
import { usePage } from '../frame/pageState';
import { EventFilterForm } from './EventFilterForm';
import { calendarAddress, filtersIn } from './eventFilters';
import { MonthView } from './MonthView';
import { monthIn, monthKey } from './month';

export default function EventsPage() {
  const { events: texts } = usePageTexts();
  const language = useLanguage();
  const { url, route } = useLocation();
  const query = new URL(url, location.origin).searchParams;
  const filters = filtersIn(query);
  const month = monthIn(query, language, new Date());
  const named = query.has(monthKey[language]) ? month : undefined;
  usePage({
    title: texts.title,
    description: texts.lead,
    alternates: { nl: calendarAddress('nl', filters, named), en: calendarAddress('en', filters, named) },
  });

  return (
    <div class="page page-list">
      <PageTitle>{texts.title}</PageTitle>
      <p class="lead">{texts.lead}</p>
      <EventFilterForm
        filters={filters}
        onChange={(chosen) => route(calendarAddress(language, chosen, named))}
      />
      <MonthView month={month} filters={filters} />
    </div>
  );
}
