import { defineRejection } from './define-rejection';
import { differs, notOfSender, signature } from './words';

export const signatureNotOfSender = defineRejection({
  id: 'REJ-009',
  name: 'signature-not-of-sender',
  title: { ru: 'Подпись не принадлежит отправителю', en: 'Signature is not the sender’s' },
  patterns: [
    { all: ['204001001'], weight: 10 },
    { all: [signature, notOfSender], weight: 7 },
    { all: [signature, 'инн$|владел|inn$|owner|holder', differs], weight: 6 },
  ],
  columns: ['importerInn'],
  cause: {
    ru: 'Подписал не тот, от чьего имени подана ДОПП: в сертификате другой ИНН или нет доверенности.',
    en: 'The signer is not the one the DOPP is filed for: the certificate has another INN or there is no power of attorney.',
  },
  correct: {
    ru: 'Подпишите сертификатом организации из поля «ИНН импортёра» или приложите машиночитаемую доверенность; проверьте сам ИНН.',
    en: 'Sign with the certificate of the organisation in “Importer INN”, or attach the machine-readable power of attorney; check the INN itself.',
  },
  answer: 'new-filing',
  ground: 'rejection.signature-codes',
});
