/** Where the controls are that `toolbar.js` adds. Run in the page. */
export const toolbarSearch = () => document.querySelector('#search');
export const toolbarStatus = (group) => document.querySelector(`#status [value=${group}]`);
