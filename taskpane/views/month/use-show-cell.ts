import { usePane } from '../../pane-context';

/** Shows a cell or range of the sheet in hand. */
export function useShowCell(): (cell: string | undefined) => void {
  const { services, sheet, fail } = usePane();
  return (cell) => {
    if (cell !== undefined) services.workbook.select(sheet, cell).catch(fail);
  };
}
