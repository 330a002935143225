/**
 * The button «Проверить» of the ribbon: shows the pane and asks it for its check view. The pane learns it from the
 * event `spot-show-view` when it is there, or from `data-spot-view` of the page when it is drawn later.
 */
export function associateRibbonButtons(): void {
  Office.actions.associate('showCheck', (event: Office.AddinCommands.Event) => {
    document.documentElement.dataset['spotView'] = 'check';
    window.dispatchEvent(new CustomEvent('spot-show-view', { detail: 'check' }));
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}
