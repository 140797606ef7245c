export {inSlices} from '../data/in-slices.js';
