from bokeh.server.django.consumers import DocConsumer
from channels_graphql_ws import GraphqlWsConsumer
from djangochannelsrestframework.generics import GenericAsyncAPIConsumer
from strawberry.channels import GraphQLWSConsumer

from schema import schema


class Orders(GenericAsyncAPIConsumer):
    def __init__(self, scope):  # want: CHN104
        super().__init__(scope)
        self.orders = []


class Watched(GenericAsyncAPIConsumer):
    def __init__(self, context):  # want: CHN104
        super().__init__(context)
        self.orders = []


class Subscriptions(GraphqlWsConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = None


class Berry(GraphQLWSConsumer):
    """What its base is made with is no scope."""

    def __init__(self, own=schema):
        super().__init__(own)
        self.user = None


class Chart(DocConsumer):
    def __init__(self, scope):  # want: CHN104
        super().__init__(scope)
