/** A page in Angular 21 that must compile: `ngc` tells. `$event` has the type that the event has. */
import {Component, CUSTOM_ELEMENTS_SCHEMA, input} from '@angular/core';
import type {MeasureSelectEvent, PlanErrorEvent, PlanLoadEvent} from 'planweiser';
import 'planweiser/define.js';

@Component({
  selector: 'town-plan',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <measure-table
      #table
      src="/massnahmen.csv"
      heading="Maßnahmen"
      group-by="status"
      [attr.page-size]="20"
      (plan-load)="loaded($event)"
      (plan-error)="failed($event)"
      (measure-select)="chosen($event)"
    >
      <a href="/massnahmen.csv">Maßnahmen als Tabelle</a>
    </measure-table>
    <button type="button" (click)="table.reload()">Neu laden</button>
    <offer-finder [plan]="plan()"></offer-finder>
    <status-badge status="in-progress" [percent]="60"></status-badge>
  `,
})
export class PlanComponent {
  readonly plan = input<unknown>();
  protected words = '';

  protected loaded({plan}: PlanLoadEvent): void {
    this.words = String(plan.measures.length);
  }

  protected failed({error}: PlanErrorEvent): void {
    this.words = error.kind;
  }

  protected chosen({measure}: MeasureSelectEvent): void {
    this.words = measure.id;
  }
}
