import { defineRejection } from './define-rejection';
import { expired, notOfSender, signature, wrong } from './words';

export const signatureNotValid = defineRejection({
  id: 'REJ-008',
  name: 'signature-not-valid',
  title: { ru: 'Подпись недействительна', en: 'Signature is not valid' },
  patterns: [
    { all: ['204004001'], weight: 10 },
    { all: [signature, expired], weight: 6 },
    {
      all: [signature, 'не довер|недовер|не призна|не аккредит|не прошл|не прошел|not trusted|untrusted|failed'],
      weight: 6,
    },
    { all: [signature, wrong], none: [notOfSender], weight: 5 },
  ],
  columns: [],
  cause: {
    ru: 'Сертификат подписи истёк, отозван или выдан центром, которому налоговая служба не доверяет.',
    en: 'The certificate of the signature has expired, was revoked or comes from an authority the tax service does not trust.',
  },
  correct: {
    ru: 'Проверьте срок сертификата и удостоверяющий центр, обновите сертификат и подпишите заново. Данные листа менять не нужно.',
    en: 'Check the term and the authority of the certificate, renew it and sign again. The sheet’s data need no change.',
  },
  answer: 'new-filing',
  ground: 'rejection.signature-codes',
});
