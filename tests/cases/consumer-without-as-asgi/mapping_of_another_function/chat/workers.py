from channels.consumer import SyncConsumer


class MailWorker(SyncConsumer):
    def mail_send(self, message):
        pass
