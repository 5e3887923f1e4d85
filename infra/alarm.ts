import { alarmEmail } from './settings.ts'

/** Where alarms go. */
export const topic = new sst.aws.SnsTopic('Alarms')

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
