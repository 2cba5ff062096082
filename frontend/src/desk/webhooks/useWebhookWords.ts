import { useLanguage } from '../../i18n';
import { webhooksEn } from '../../i18n/webhooks.en';
import { type WebhookWords, webhooksNl } from '../../i18n/webhooks.nl';

/** What the desk says about webhooks. */
export function useWebhookWords(): WebhookWords {
  return useLanguage() === 'nl' ? webhooksNl : webhooksEn;
}
