import { CellError } from '../model';
import { foldKey } from '../reference/fold-key';
import { emptyReading, errorReading, isEmptyText, plain, problem, tidyText, type CellReader } from './reading';

type ApplicantRole = 'importer' | 'intermediary';

const forms: Readonly<Record<ApplicantRole, readonly string[]>> = {
  importer: ['importer', 'импортёр', 'покупатель', 'получатель', 'собственник', 'buyer'],
  intermediary: ['intermediary', 'посредник', 'агент', 'комиссионер', 'поверенный', 'agent'],
};

const roles = new Map<string, ApplicantRole>([
  ...forms.importer.map((form) => [foldKey(form), 'importer'] as const),
  ...forms.intermediary.map((form) => [foldKey(form), 'intermediary'] as const),
]);

/** Reads who files the DOPP: the importer himself or an intermediary. */
export const readApplicantRole: CellReader<ApplicantRole> = (cell) => {
  if (cell === null) return emptyReading;
  if (cell instanceof CellError) return errorReading(cell);
  const text = typeof cell === 'string' ? tidyText(cell) : String(cell);
  if (isEmptyText(text)) return emptyReading;
  const role = roles.get(foldKey(text));
  return role ? plain(role) : problem('unknown-applicant-role');
};
