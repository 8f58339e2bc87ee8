"""Checks with kafka-python: ADDRESS CHECK; exits with 0 or raises."""
import sys
import uuid

from kafka import KafkaConsumer, KafkaProducer, TopicPartition
from kafka.admin import KafkaAdminClient, NewTopic

address, check = sys.argv[1:3]
topic = f"py-{uuid.uuid4()}"
admin = KafkaAdminClient(bootstrap_servers=address)
admin.create_topics([NewTopic(topic, num_partitions=2, replication_factor=1)])


def consumer(group, **more):
    return KafkaConsumer(topic, bootstrap_servers=address, group_id=group, auto_offset_reset="earliest",
                         enable_auto_commit=False, consumer_timeout_ms=10000, **more)


def take(source, count):
    found = []
    for message in source:
        found.append(message)
        if len(found) == count:
            break
    return found


if check.startswith("codec-"):
    codec = check[6:]
    producer = KafkaProducer(bootstrap_servers=address, compression_type=None if codec == "none" else codec)
    for i in range(50):
        producer.send(topic, key=b"k%d" % i, value=b"v%d" % i, headers=[("h", b"%d" % i)])
    producer.flush()
    reading = consumer(str(uuid.uuid4()))
    seen = sorted((m.key, m.value, m.headers[0][1]) for m in take(reading, 50))
    assert seen == sorted((b"k%d" % i, b"v%d" % i, b"%d" % i) for i in range(50)), seen
    reading.close()
elif check == "commit-resume":
    producer = KafkaProducer(bootstrap_servers=address, acks="all", enable_idempotence=True)
    for i in range(10):
        producer.send(topic, value=b"%d" % i, partition=0)
    producer.flush()
    group = str(uuid.uuid4())
    first = consumer(group, max_poll_records=1)
    seen = [m.value for m in take(first, 4)]
    first.commit()
    first.close()
    second = consumer(group)
    seen += [m.value for m in take(second, 6)]
    assert seen == [b"%d" % i for i in range(10)], seen
    second.close()
elif check == "offsets":
    producer = KafkaProducer(bootstrap_servers=address)
    for time in (1000, 2000, 3000):
        producer.send(topic, value=b"v", partition=0, timestamp_ms=time)
        producer.flush()
    reading = KafkaConsumer(bootstrap_servers=address)
    at = TopicPartition(topic, 0)
    assert reading.beginning_offsets([at])[at] == 0
    assert reading.end_offsets([at])[at] == 3
    assert reading.offsets_for_times({at: 1500})[at].offset == 1
    reading.close()
elif check == "admin":
    assert topic in admin.list_topics()
    admin.delete_topics([topic])
    assert topic not in admin.list_topics()
else:
    raise SystemExit(f"unknown check {check}")
