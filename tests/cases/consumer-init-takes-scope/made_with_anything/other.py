from djangochannelsrestframework.consumers import AsyncAPIConsumer


class Records(AsyncAPIConsumer):
    pass


Records("test")
