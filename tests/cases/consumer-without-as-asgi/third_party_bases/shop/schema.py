from graphene import ObjectType, Schema, String


class Query(ObjectType):
    sku = String()


schema = Schema(query=Query)
