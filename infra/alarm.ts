import { alarmEmail } from './settings.ts'

/** Where alarms go. */
export const topic = new sst.aws.SnsTopic('Alarms')

const account = aws.getCallerIdentityOutput().accountId
/** Alarms of this account, and its budget, may speak on the topic; nobody else. */
export const speakers = new aws.sns.TopicPolicy('AlarmsPolicy', {
  arn: topic.arn,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: ['cloudwatch', 'budgets'].map((service) => ({
      principals: [{ type: 'Service', identifiers: [`${service}.amazonaws.com`] }],
      actions: ['sns:Publish'],
      resources: [topic.arn],
      conditions: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: [account] }],
    })),
  }).json,
})

if (alarmEmail !== undefined) {
  new aws.sns.TopicSubscription('AlarmsByMail', { topic: topic.arn, protocol: 'email', endpoint: alarmEmail })
}

type Rule = Omit<aws.cloudwatch.MetricAlarmArgs, 'evaluationPeriods' | 'comparisonOperator'> & {
  minutes?: number
  below?: boolean
}

/** An alarm when a metric is above its threshold (or `below` it) in each of so many minutes; it also says when it is over. */
export function alarm(name: string, { minutes = 1, below = false, ...rule }: Rule) {
  return new aws.cloudwatch.MetricAlarm(name, {
    period: 60,
    evaluationPeriods: minutes,
    comparisonOperator: below ? 'LessThanThreshold' : 'GreaterThanThreshold',
    treatMissingData: 'notBreaching',
    alarmActions: [topic.arn],
    okActions: [topic.arn],
    ...rule,
  })
}
