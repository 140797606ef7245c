/** Comes before every page: tells when the right rows are painted, and how long the page was busy. */
(() => {
  /** Rows that are compared: a screenful. */
  const compared = 8;
  /** Milliseconds without a long task after which a page has come to rest, and the longest wait for that. */
  const [rest, patience] = [300, 10_000];
  /** Milliseconds between two looks, or two clicks. */
  const pace = 30;
  const longTasks = [];
  let lastEnd = 0;

  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      longTasks.push(duration);
      lastEnd = startTime + duration;
    }
  }).observe({type: 'longtask', buffered: true});

  globalThis.bench = {
    /** How to find rows and controls of the table on this page; set by the benchmark. */
    table: undefined,
    firstRow: undefined,
    answer: undefined,

    /** Begins to wait for the first row. */
    expectFirst(number) {
      this.firstRow = painted(() => this.table.shown(1)[0] === number);
    },

    /** Prepares for what a reader does next: `answer` becomes the time from there to the first frame with these rows. */
    expectAnswer(expected, {from, on}) {
      let start;
      addEventListener(from, ({timeStamp}) => (start = timeStamp), {capture: true, once: true});
      this.answer = new Promise((resolve) => {
        const begin = () => resolve(painted(() => this.isShown(expected)).then((end) => end - start));
        addEventListener(on, begin, {capture: true, once: true});
      });
    },

    isShown(expected) {
      const shown = this.table.shown(compared + 1);
      const wanted = expected.slice(0, compared);
      const isComplete = expected.length > compared ? shown.length >= wanted.length : shown.length === wanted.length;
      return isComplete && wanted.every((number, index) => shown[index] === number);
    },

    async settled() {
      const start = performance.now();
      while (performance.now() - Math.max(start, lastEnd) < rest && performance.now() - start < patience) {
        await pause(pace);
      }
      return Math.max(0, ...longTasks);
    },

    /** Sets a filter and takes it back again and again. */
    async cycle(group, times, filtered, all) {
      for (let round = 0; round < times; round += 1) {
        for (const expected of [filtered, all]) {
          this.table.status(group).click();
          await painted(() => this.isShown(expected));
          await pause(pace);
        }
      }
    },
  };

  /** The time at which a frame has been painted in which something is so. */
  function painted(isSo) {
    return new Promise((resolve) => {
      // A resize observer speaks last in a frame, when all its callbacks have run and all is laid out.
      const look = new ResizeObserver(() => {
        look.disconnect();
        if (isSo()) afterPaint(() => resolve(performance.now()));
        else nextFrame();
      });
      const nextFrame = () =>
        requestAnimationFrame(() => {
          if (document.documentElement) look.observe(document.documentElement);
          else nextFrame();
        });
      nextFrame();
    });
  }

  function pause(time) {
    return new Promise((resolve) => setTimeout(resolve, time));
  }

  function afterPaint(callback) {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(null);
  }
})();
