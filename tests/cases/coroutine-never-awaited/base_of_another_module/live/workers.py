from channels.consumer import AsyncConsumer


class Reports(AsyncConsumer):
    async def report_print(self, message):
        self.send({"type": "report.printed"})  # want: CHN206
