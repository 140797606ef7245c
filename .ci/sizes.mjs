/** Prints what pages download, and fails when a budget is exceeded. */
import {measureBudgets} from './budgets.mjs';

const budgets = measureBudgets();

console.log('\nMinified and brotli-compressed, in kB of 1000 bytes\n');
console.log('| a page with | kB | enforced | wanted |');
console.log('|---|---:|---:|---:|');
for (const {page, bytes, limit, wanted} of budgets) {
  const columns = [page, ...[bytes, limit, wanted].map(kilobytes)];
  console.log(`| ${columns.join(' | ')} |${bytes > limit ? ' **too much**' : ''}`);
}
process.exitCode = budgets.some(({bytes, limit}) => bytes > limit) ? 1 : 0;

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
