import { alarmEmail, monthlyBudgetUsd } from './settings.ts'

const notify = (threshold: number, notificationType: 'ACTUAL' | 'FORECASTED') => ({
  comparisonOperator: 'GREATER_THAN',
  threshold,
  thresholdType: 'PERCENTAGE',
  notificationType,
  ...(alarmEmail !== undefined && { subscriberEmailAddresses: [alarmEmail] }),
})

/**
 * What the account may cost a month; mails go out before it is spent. Not this stage alone: a filter by tags counts
 * nothing until somebody has activated them for billing, and a budget that counts nothing reassures.
 */
export const budget = new aws.budgets.Budget('Budget', {
  budgetType: 'COST',
  limitAmount: String(monthlyBudgetUsd),
  limitUnit: 'USD',
  timeUnit: 'MONTHLY',
  // A notification needs somebody to notify.
  ...(alarmEmail !== undefined && { notifications: [notify(80, 'ACTUAL'), notify(100, 'FORECASTED')] }),
})
