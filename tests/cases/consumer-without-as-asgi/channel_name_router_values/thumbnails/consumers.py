from channels.consumer import AsyncConsumer, SyncConsumer


class GenerateConsumer(SyncConsumer):
    def generate(self, message):
        print(message["path"])


class PurgeConsumer(AsyncConsumer):
    async def purge(self, message):
        print(message["older_than"])
