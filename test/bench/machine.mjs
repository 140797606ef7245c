/** On what a run was made. */
import {cpus, loadavg, totalmem} from 'node:os';

/** How busy the machine was when this was called: processes that want to run, over the last 1, 5 and 15 minutes. */
export function load() {
  return loadavg().map((figure) => figure.toFixed(1));
}

/** Whether others kept the machine busy at that time: a run alone on it begins with hardly any load. */
export function wasBusy([lastMinute]) {
  return Number(lastMinute) > cpus().length / 2;
}

/** @returns {Record<string, string>} */
export function describeMachine() {
  const processors = cpus();
  return {
    Processor: `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores`,
    Memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    Node: process.version,
    System: `${process.platform} ${process.arch}`,
  };
}
