class NoticeMixin:
    async def notice(self, event):
        await self.send_json(event)
