from channels.consumer import SyncConsumer


class ReportConsumer(SyncConsumer):
    def __init__(self, report=None):
        super().__init__()
        if report is None:
            report = self.scope["report"]  # want: CHN106
        self.scope = {"report": report}
