import type { Fact } from '../define';
import { defineFact } from '../define';
import { sources } from '../sources';

/** What is known of the tax service's own pages and of its replies. */
export const taxServiceFacts = {
  'rejection.no-catalogue': defineFact({
    id: 'rejection.no-catalogue',
    statement: {
      ru: 'Перечень причин отказа по ДОПП не опубликован: причина определяется по словам отказа и остаётся предположением.',
      en: 'No list of the reasons a DOPP is refused for is published: the cause is read from the words of the refusal and stays a guess.',
    },
    confidence: 'background',
    sources: [sources.concluded],
  }),
  'rejection.signature-codes': defineFact({
    id: 'rejection.signature-codes',
    statement: {
      ru: 'В родственных формах приёмный комплекс налоговой службы отвечает кодом 204004001, если сертификат подписи недействителен или его центр не признан, и кодом 204001001, если подпись не принадлежит отправителю.',
      en: 'For sibling forms the tax service’s intake answers 204004001 when the certificate of the signature is not valid or its authority not trusted, and 204001001 when the signature is not the sender’s.',
    },
    confidence: 'single',
    sources: [sources.diadocTracing],
  }),
  'traceable.check-service': defineFact({
    id: 'traceable.check-service',
    statement: {
      ru: 'Прослеживается ли товар, показывает сервис налоговой службы: nalog.gov.ru/rn77/service/traceability/.',
      en: 'Whether goods are traceable is shown by a page of the tax service: nalog.gov.ru/rn77/service/traceability/.',
    },
    confidence: 'single',
    sources: [sources.konturRnpt],
  }),
} as const satisfies Record<string, Fact>;
