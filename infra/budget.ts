import { speakers, topic } from './alarm.ts'
import { monthlyBudgetUsd } from './settings.ts'

const notify = (threshold: number, notificationType: 'ACTUAL' | 'FORECASTED') => ({
  comparisonOperator: 'GREATER_THAN',
  threshold,
  thresholdType: 'PERCENTAGE',
  notificationType,
  subscriberSnsTopicArns: [topic.arn],
})

/**
 * What the account may cost a month; the topic is told before it is spent. Not this stage alone: a filter by tags counts
 * nothing until somebody has activated them for billing, and a budget that counts nothing reassures.
 */
export const budget = new aws.budgets.Budget(
  'Budget',
  {
    budgetType: 'COST',
    limitAmount: String(monthlyBudgetUsd),
    limitUnit: 'USD',
    timeUnit: 'MONTHLY',
    notifications: [notify(80, 'ACTUAL'), notify(100, 'FORECASTED')],
  },
  // AWS sends a word to the topic when the budget is made, and refuses the budget when it may not.
  { dependsOn: [speakers] },
)
