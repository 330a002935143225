/** The filings of each consignment as the workbook remembers them; the same store serves the command line. */
export {
  exportChains,
  loadChains,
  noteAllRegistered,
  noteAnnulled,
  noteFiling,
  noteFilings,
  noteRegistered,
  noteWithdrawn,
  type ChainsReading,
  type Noted,
} from '../../src/use-cases/dopp-chains';
