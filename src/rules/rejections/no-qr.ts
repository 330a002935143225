import { defineRejection } from './define-rejection';

export const noQr = defineRejection({
  id: 'REJ-036',
  name: 'no-qr',
  title: { ru: 'На границе не показали QR-код', en: 'No QR code was shown at the border' },
  patterns: [
    { all: ['no qr|without qr|without a qr'], weight: 7 },
    {
      all: [
        'qr|визуализированн|куар|кьюар|visualised|visualized',
        'отсутств|нет$|не предъяв|не представ|не предоставл|не показ|не считы|не чита|missing|absent|not shown|not present|without|unreadable|not readable|cannot be read|not produced',
      ],
      weight: 7,
    },
  ],
  columns: ['qr', 'handedOver', 'acknowledged'],
  cause: {
    ru: 'У водителя не было QR-кода, или он не читался. За это разворачивают машину.',
    en: 'The driver had no QR code, or it could not be read. For this a truck is turned back.',
  },
  correct: {
    ru: 'Отправьте водителю QR-код на телефон и на бумаге, попросите подтвердить получение и отметьте это в листе.',
    en: 'Send the driver the QR code to the phone and on paper, ask to confirm it and note that in the sheet.',
  },
  answer: 'hand-over',
  ground: 'border.no-qr',
});
