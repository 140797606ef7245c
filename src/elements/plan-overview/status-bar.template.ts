import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {shapeIcon} from '../../base/badge.template.js';
import type {InterfaceLanguage} from '../../base/display.js';
import {shapePaths, type StatusAccent, type StatusShape} from '../../base/status-shapes.js';
import type {Tally} from '../../plan/overview.js';
import type {StatusGroup} from '../../plan/status.js';

/** Shape and accent of a group are those of its most usual code. */
const looks: Readonly<Record<StatusGroup, readonly [StatusShape, StatusAccent]>> = {
  open: ['ring', 'neutral'],
  planned: ['calendar', 'neutral'],
  active: ['half', 'active'],
  done: ['tick', 'done'],
  stopped: ['cross', 'stopped'],
  unknown: ['dash', 'neutral'],
};

/** Per cent of a narrow and of a wide bar in which a shape has room. */
const roomForShape = {narrow: 10, wide: 4};

/** The shape of a group of status, in its colour. */
export function groupIcon(group: StatusGroup): TemplateResult {
  const [shape, accent] = looks[group];
  return html`<span class="group-icon ${accent}">${shapeIcon(shape)}</span>`;
}

/**
 * The groups of status as parts of a bar. It says nothing that the numbers beside it do not say, and tells its parts
 * apart by shape, outline and filling too, where there is no colour.
 */
export function statusBar({dir}: InterfaceLanguage, {groups, total}: Tally): unknown {
  if (groups.length === 0 || total === 0) return nothing;
  let end = 0;
  const parts = groups.map(({group, count}) => {
    const start = end;
    end += (100 * count) / total;
    return barPart(group, dir === 'rtl' ? 100 - end : start, end - start);
  });
  return html`<svg class="bar" aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** A bar filled up to a percentage, which stands beside it in words. */
export function percentBar({dir}: InterfaceLanguage, percent: number): TemplateResult {
  const start = dir === 'rtl' ? 100 - percent : 0;
  return html`<svg class="bar share" aria-hidden="true" focusable="false">
    ${svg`<rect x="${start}%" width="${percent}%" height="100%"></rect>`}
  </svg>`;
}

/** An inner drawing for each part: it cuts off the outer half of the outline, which would reach into the next one. */
function barPart(group: StatusGroup, start: number, share: number): SVGTemplateResult {
  const [shape, accent] = looks[group];
  return svg`<svg class="bar-part ${accent} group-${group}" x="${start}%" width="${share}%" height="100%">
    <rect class="filling" width="100%" height="100%"></rect>
    ${start > 0 ? svg`<rect class="gap" width="2" height="100%"></rect>` : nothing}
    ${share >= roomForShape.wide ? mark(shape, share) : nothing}
  </svg>`;
}

function mark(shape: StatusShape, share: number): SVGTemplateResult {
  return svg`<svg class="mark ${share < roomForShape.narrow ? 'tight' : ''}" x="50%" y="50%">
    <path transform="translate(-8 -8)" fill-rule="evenodd" d=${shapePaths[shape]}></path>
  </svg>`;
}
