/**
 * Where the task pane starts inside Excel: gathers the services of this host and draws the pane. Views,
 * texts and use cases stand in the folders below; only this file and `office-services.ts` meet Office.js.
 */
import { createRoot } from 'react-dom/client';
import { createOfficeServices } from './office-services';
import { Pane } from './pane';

async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById('pane');
  if (place) createRoot(place).render(<Pane services={createOfficeServices()} />);
}

void start();
