from channels.db import database_sync_to_async


@database_sync_to_async
def save(job):
    job.save()


async def work(job):
    job.run()
    save(job)  # want: CHN206:4-13 high
