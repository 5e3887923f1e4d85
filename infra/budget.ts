import { alarmEmail, monthlyBudgetUsd } from './settings.ts'

const notify = (threshold: number, notificationType: 'ACTUAL' | 'FORECASTED') => ({
  comparisonOperator: 'GREATER_THAN',
  threshold,
  thresholdType: 'PERCENTAGE',
  notificationType,
  ...(alarmEmail !== undefined && { subscriberEmailAddresses: [alarmEmail] }),
})

/** What this stage may cost a month, by the tags that SST puts on everything; mails go out before it is spent. */
export const budget = new aws.budgets.Budget('Budget', {
  budgetType: 'COST',
  limitAmount: String(monthlyBudgetUsd),
  limitUnit: 'USD',
  timeUnit: 'MONTHLY',
  costFilters: [{ name: 'TagKeyValue', values: [`user:sst:stage$${$app.stage}`] }],
  // A notification needs somebody to notify.
  ...(alarmEmail !== undefined && { notifications: [notify(80, 'ACTUAL'), notify(100, 'FORECASTED')] }),
})
