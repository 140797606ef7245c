declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {Virtual} from '@guidepup/virtual-screen-reader';
}
