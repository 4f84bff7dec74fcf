from .base import NamedConsumer


class MailWorker(NamedConsumer):
    def __init__(self, name="mail"):
        super().__init__(name)
        self.sent = 0


class SmsWorker(NamedConsumer):
    def __init__(self, *args):
        super().__init__(args[0] if args else "sms")
        self.sent = 0


class PushWorker(NamedConsumer):
    pass


def make_workers():
    return [MailWorker(), SmsWorker("sms-eu"), PushWorker("push"), PushWorker(name="apns")]
